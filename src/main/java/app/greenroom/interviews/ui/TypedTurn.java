package app.greenroom.interviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** The candidate's turn in writing: kept as it is typed, and a turn once they say so. */
class TypedTurn extends Div {

    private static final int LONGEST = 20_000;
    private static final int PAUSE_MILLIS = 800;

    private final TextArea words = new TextArea("Your answer");
    private final Span kept = new Span();

    /**
     * @param draft what they have typed so far
     * @param typing is told what they type, now and then
     * @param done is told what they have typed
     */
    TypedTurn(String draft, Consumer<String> typing, Consumer<String> done) {
        addClassName("gr-interview-typed");
        words.setMaxLength(LONGEST);
        words.setMinRows(6);
        words.setWidthFull();
        words.setValue(draft);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.addValueChangeListener(change -> {
            typing.accept(change.getValue());
            kept.setText(change.getValue().isEmpty() ? "" : "Saved");
        });
        kept.addClassNames("gr-muted", "gr-small");
        kept.getElement().setAttribute("role", "status");
        Button send = new Button("I’m done", click -> done.accept(words.getValue()));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> send.setEnabled(true));
        Div actions = new Div(send, kept);
        actions.addClassName("gr-actions");
        add(words, actions);
    }

    void focus() {
        words.focus();
    }
}
