package app.greenroom.takes.ui;

import app.greenroom.shared.RuleException;
import app.greenroom.shared.ui.Ago;
import app.greenroom.shared.ui.Card;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The takes I have made of one question, the newest first: to listen to, to choose from, to hand in. Shown again with
 * news, what has not changed stays as it is, so that nobody's listening is cut off.
 */
class MyTakes extends Card {

    /** What decides the buttons of a take: while it stays the same, they stay where they are, under whose finger ever. */
    private record Shown(TakeId take, boolean complete, boolean submitted, boolean mayBeHandedIn, boolean newest) {}

    private final transient TakeService takes;
    private final transient Ago ago;
    private final transient Runnable changed;
    private final String handIn;
    private final Paragraph error = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final transient Map<Shown, TakeItem> items = new HashMap<>();

    /**
     * @param handIn what handing in is called here: to a coach who asked for it, or to one who is asked
     * @param changed runs after a take was handed in or deleted
     */
    MyTakes(TakeService takes, Ago ago, String handIn, Runnable changed) {
        super("Your takes");
        this.takes = takes;
        this.ago = ago;
        this.handIn = handIn;
        this.changed = changed;
        error.addClassName("gr-form-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        list.addClassName("gr-rows");
        add(error, list);
    }

    void show(List<TakeDetails> mine) {
        setVisible(!mine.isEmpty());
        // in free practice a coach may be asked about several takes, an assignment has one answer
        boolean answered = mine.stream().anyMatch(take -> take.submitted() && take.assignment() != null);
        Map<Shown, TakeDetails> wanted = new LinkedHashMap<>();
        mine.reversed()
                .forEach(take -> wanted.put(
                        new Shown(
                                take.id(),
                                take.complete(),
                                take.submitted(),
                                take.complete() && !answered,
                                take.equals(mine.getLast())),
                        take));
        items.keySet().retainAll(wanted.keySet());
        wanted.forEach((shown, take) ->
                items.computeIfAbsent(shown, key -> item(take, key)).show(take));
        arrange(wanted.keySet().stream().map(items::get).toList());
    }

    private void arrange(List<TakeItem> wanted) {
        list.getChildren()
                .filter(item -> !(item instanceof TakeItem take && wanted.contains(take)))
                .toList()
                .forEach(list::remove);
        for (int place = 0; place < wanted.size(); place++) {
            if (list.indexOf(wanted.get(place)) != place) {
                list.addComponentAtIndex(place, wanted.get(place));
            }
        }
    }

    private TakeItem item(TakeDetails take, Shown shown) {
        TakeItem item = new TakeItem(takes, ago);
        if (!take.submitted() && !take.erased()) {
            item.add(actions(take, shown));
        }
        return item;
    }

    private Div actions(TakeDetails take, Shown shown) {
        Div actions = new Div();
        actions.addClassName("gr-actions");
        if (shown.mayBeHandedIn()) {
            Button submit = new Button(handIn, click -> attempt(() -> takes.submit(take.id())));
            if (shown.newest()) {
                submit.addThemeVariants(ButtonVariant.PRIMARY);
            }
            submit.setAriaLabel(handIn + ", take " + take.number());
            submit.setDisableOnClick(true);
            submit.addClickListener(click -> submit.setEnabled(true));
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
        error.setVisible(false);
        try {
            deed.run();
            changed.run();
        } catch (RuleException e) {
            error.setText(e.getMessage());
            error.setVisible(true);
        }
    }
}
