package app.greenroom.takes.ui;

import app.greenroom.shared.RuleException;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.shared.ui.Told;
import app.greenroom.takes.Medium;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeOwnership;
import app.greenroom.takes.TakeService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;

/** What a candidate can do with one of their takes. */
class AnswerActions extends Div {

    private final transient TakeService takes;
    private final transient TakeOwnership ownership;
    private final transient TakeDetails take;
    private final transient Runnable changed;

    /** @param changed runs after the take was handed in or deleted, or refused to be */
    AnswerActions(
            TakeService takes, TakeOwnership ownership, TakeDetails take, boolean mayBeHandedIn, Runnable changed) {
        this.takes = takes;
        this.ownership = ownership;
        this.take = take;
        this.changed = changed;
        addClassName("gr-actions");
        if (mayBeHandedIn) {
            Button handIn = new Button(take.assignment() == null ? "Send to my coach" : "Hand it in", click -> {
                handIn();
                click.getSource().setEnabled(true);
            });
            handIn.addThemeVariants(ButtonVariant.PRIMARY);
            handIn.setDisableOnClick(true);
            add(handIn);
        }
        add(new ButtonLink(TakePages.practise(take.question(), take.assignment()), "To the question"));
        if (take.complete() && take.medium() != Medium.TEXT) {
            ButtonLink download = new ButtonLink(take.mediaUrl() + "?download", "Download");
            download.setRouterIgnore(true);
            add(download);
        }
        if (take.erased()) {
            return;
        }
        if (!take.submitted()) {
            add(quietly("Delete", this::confirm));
            return;
        }
        if (take.assignment() == null) {
            add(quietly("Take it back", () -> attempt(() -> ownership.withdraw(take.id()))));
        }
        add(quietly("Erase", this::confirmErasing));
    }

    private static Button quietly(String label, Runnable deed) {
        Button button = new Button(label, click -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void handIn() {
        attempt(() -> takes.submit(take.id()));
    }

    private void confirm() {
        ConfirmDialog sure = new ConfirmDialog(
                "Delete take " + take.number() + "?",
                "It is erased for good, here and on the server. A deleted take still counts as one you made.",
                "Delete it",
                confirmed -> attempt(() -> takes.discard(take.id())));
        sure.setCancelable(true);
        sure.setCancelText("Keep it");
        sure.open();
    }

    private void confirmErasing() {
        ConfirmDialog sure = new ConfirmDialog(
                "Erase what you said?",
                "The recording is erased for good, for you and for your coach; download it first if you want to keep it."
                        + " What your coach wrote about it stays, and so does its score."
                        + (take.assignment() == null
                                ? ""
                                : " It still counts as your answer, so no other can take its place."),
                "Erase it",
                confirmed -> attempt(() -> ownership.erase(take.id())));
        sure.setCancelable(true);
        sure.setCancelText("Keep it");
        sure.open();
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (RuleException e) {
            Told.refuse(e.getMessage());
        }
        changed.run();
    }
}
