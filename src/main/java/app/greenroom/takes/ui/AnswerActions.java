package app.greenroom.takes.ui;

import app.greenroom.shared.RuleException;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.takes.Medium;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** What a candidate can do with one of their takes. */
class AnswerActions extends Div {

    private final transient TakeService takes;
    private final transient TakeDetails take;
    private final transient Runnable changed;

    /** @param changed runs after the take was handed in or deleted, or refused to be */
    AnswerActions(TakeService takes, TakeDetails take, boolean mayBeHandedIn, Runnable changed) {
        this.takes = takes;
        this.take = take;
        this.changed = changed;
        addClassName("gr-actions");
        if (mayBeHandedIn) {
            Button handIn = new Button(take.assignment() == null ? "Ask my coach" : "Hand it in", click -> {
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
        if (!take.submitted()) {
            Button delete = new Button("Delete", click -> confirm());
            delete.addThemeVariants(ButtonVariant.TERTIARY);
            add(delete);
        }
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

    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (RuleException e) {
            Notification.show(e.getMessage(), 6000, Position.BOTTOM_CENTER).setAssertive(true);
        }
        changed.run();
    }
}
