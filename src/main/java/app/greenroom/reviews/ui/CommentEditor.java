package app.greenroom.reviews.ui;

import app.greenroom.reviews.CommentKind;
import app.greenroom.reviews.CommentRow;
import app.greenroom.shared.Timecode;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;

/** A comment being written. It is handed on with each pause in typing, so that it is kept before it is done. */
class CommentEditor extends Div {

    private static final int LONGEST = 2000;

    private final Autosaved words;
    private final RadioButtonGroup<CommentKind> kind = new RadioButtonGroup<>("Kind of comment");

    /**
     * @param written gets the comment whenever it changes
     * @param done is run when the coach has finished with it
     */
    CommentEditor(CommentRow start, boolean timed, Consumer<CommentRow> written, Runnable done) {
        addClassName("gr-desk-comment-editor");
        words = new Autosaved(timed ? "Comment at " + Timecode.of(start.atSeconds()) : "Comment", LONGEST);
        words.setValue(start.text());
        words.setMinRows(2);
        kind.setItems(CommentKind.values());
        kind.setItemLabelGenerator(CommentKind::label);
        kind.setValue(start.kind());
        kind.addClassName("gr-desk-kinds");
        Runnable write =
                () -> written.accept(new CommentRow(start.id(), start.atSeconds(), kind.getValue(), words.getValue()));
        words.addValueChangeListener(change -> write.run());
        kind.addValueChangeListener(change -> write.run());
        Button finish = new Button("Done", click -> done.run());
        finish.addThemeVariants(ButtonVariant.PRIMARY);
        finish.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        finish.addClickShortcut(Key.ESCAPE).listenOn(this);
        Span keys = new Span(new Kbd("Ctrl"), new Kbd("Enter"));
        keys.addClassName("gr-desk-keys");
        Div actions = new Div(finish, keys);
        actions.addClassName("gr-actions");
        add(words, kind, actions);
    }

    void focus() {
        words.focus();
    }
}
