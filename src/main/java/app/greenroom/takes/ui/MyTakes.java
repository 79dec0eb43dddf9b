package app.greenroom.takes.ui;

import app.greenroom.shared.RuleException;
import app.greenroom.shared.ui.Ago;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Chip;
import app.greenroom.shared.ui.Chip.Tone;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The takes I have made of one question: to listen to, to choose from, to hand in. */
class MyTakes extends Card {

    private final transient TakeService takes;
    private final transient Ago ago;
    private final transient Runnable changed;
    private final String handIn;
    private final Paragraph error = new Paragraph();

    /** @param handIn what handing in is called here: to a coach who asked for it, or to one who is asked */
    MyTakes(TakeService takes, Ago ago, List<TakeDetails> mine, String handIn, Runnable changed) {
        super(mine.size() == 1 ? "Your take" : "Your takes");
        this.takes = takes;
        this.ago = ago;
        this.handIn = handIn;
        this.changed = changed;
        boolean answered = mine.stream().anyMatch(TakeDetails::submitted);
        error.addClassName("gr-form-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        UnorderedList list = new UnorderedList();
        list.addClassName("gr-rows");
        mine.stream().map(take -> item(take, answered)).forEach(list::add);
        add(error, list);
    }

    private ListItem item(TakeDetails take, boolean answered) {
        Span title = new Span("Take " + take.number());
        title.addClassName("gr-take-title");
        Span about = new Span(Lengths.of(take) + " · " + ago.inWords(take.startedAt()));
        about.addClassNames("gr-muted", "gr-small");
        Div head = new Div(title, about);
        head.addClassName("gr-row");
        if (take.submitted()) {
            head.add(new Chip(take.late() ? "Handed in, late" : "Handed in", take.late() ? Tone.WARN : Tone.GOOD));
        } else if (!take.complete()) {
            head.add(new Chip("Not complete", Tone.WARN));
        }
        ListItem item = new ListItem(head, new Playback(takes, take, "Take " + take.number()));
        if (!take.submitted()) {
            item.add(actions(take, answered));
        }
        item.addClassName("gr-take");
        return item;
    }

    private Div actions(TakeDetails take, boolean answered) {
        Div actions = new Div();
        actions.addClassName("gr-actions");
        if (take.complete() && !answered) {
            Button submit = new Button(handIn, click -> attempt(() -> takes.submit(take.id())));
            submit.addThemeVariants(ButtonVariant.PRIMARY);
            submit.setAriaLabel(handIn + ", take " + take.number());
            submit.setDisableOnClick(true);
            actions.add(submit);
        }
        Button delete = new Button("Delete", click -> confirm(take));
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        delete.setAriaLabel("Delete take " + take.number());
        actions.add(delete);
        return actions;
    }

    private void confirm(TakeDetails take) {
        ConfirmDialog sure = new ConfirmDialog(
                "Delete take " + take.number() + "?",
                "It is erased for good, here and on the server. A deleted take still counts as one you made.",
                "Delete it",
                confirmed -> attempt(() -> takes.discard(take.id())));
        sure.setCancelable(true);
        sure.setCancelText("Keep it");
        sure.open();
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
            changed.run();
        } catch (RuleException e) {
            error.setText(e.getMessage());
            error.setVisible(true);
        }
    }
}
