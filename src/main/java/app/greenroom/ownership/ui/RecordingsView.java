package app.greenroom.ownership.ui;

import app.greenroom.ownership.Belonging;
import app.greenroom.ownership.Belongings;
import app.greenroom.people.CurrentPerson;
import app.greenroom.retention.RetentionService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.ui.Ago;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.EmptyState;
import app.greenroom.shared.ui.Live;
import app.greenroom.shared.ui.PageHead;
import app.greenroom.shared.ui.Told;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeOwnership;
import app.greenroom.takes.TakeService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What the candidate has recorded, who may hear it, and what they can do about that. */
@Route("recordings")
@PageTitle("Your recordings · Greenroom")
@RolesAllowed("CANDIDATE")
class RecordingsView extends Div implements AfterNavigationObserver {

    private final transient Belongings belongings;
    private final transient TakeOwnership ownership;
    private final transient RetentionService retention;
    private final transient Ago ago;

    RecordingsView(
            Belongings belongings,
            TakeOwnership ownership,
            RetentionService retention,
            CurrentPerson current,
            LiveUpdates updates,
            Ago ago) {
        this.belongings = belongings;
        this.ownership = ownership;
        this.retention = retention;
        this.ago = ago;
        addClassName("gr-stack");
        Live.refresh(this, updates, TakeService.topic(current.id()), this::refresh);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        List<Belonging> mine = belongings.mine();
        Map<TakeId, Instant> due = retention.myDays();
        removeAll();
        if (mine.isEmpty() && !belongings.interviewed()) {
            add(
                    new PageHead("Your recordings", ""),
                    new EmptyState(
                            "Nothing of yours is here",
                            "What you say or type is yours: here you will see who may hear it, download it or erase it.",
                            ButtonLink.primary("practice", "Start practising")));
            return;
        }
        ButtonLink download = new ButtonLink("/api/belongings.zip", "Download everything");
        download.setRouterIgnore(true);
        Button erase = new Button("Erase everything", click -> confirmEverything());
        erase.addThemeVariants(ButtonVariant.TERTIARY);
        add(new PageHead(
                "Your recordings", "Who may hear each of them, and what you can do about it.", download, erase));
        UnorderedList list = new UnorderedList();
        list.addClassNames("gr-rows", "gr-plain-rows");
        mine.forEach(
                one -> list.add(new BelongingItem(one, due.get(one.take().id()), ago, this::takeBack, this::erase)));
        if (!mine.isEmpty()) {
            Card card = new Card();
            card.add(list);
            add(card);
        }
    }

    private void takeBack(Belonging one) {
        attempt(() -> ownership.withdraw(one.take().id()), "It is yours alone again.");
    }

    private void erase(Belonging one) {
        ConfirmDialog sure = new ConfirmDialog(
                "Erase take " + one.take().number() + "?",
                "What you said is erased for good, for you and for everybody else; download it first if you want to keep"
                        + " it. Feedback you have got stays, and so does its score."
                        + (one.take().assignment() == null || !one.take().submitted()
                                ? ""
                                : " It still counts as your answer, so no other can take its place."),
                "Erase it",
                confirmed -> attempt(() -> ownership.erase(one.take().id()), "It is being erased."));
        open(sure);
    }

    private void confirmEverything() {
        ConfirmDialog sure = new ConfirmDialog(
                "Erase everything you have said here?",
                "Every recording and every typed answer of yours is erased for good, for you and for everybody else."
                        + " Feedback you have got stays, and so do your scores. Download everything first if you are not"
                        + " sure.",
                "Erase everything",
                confirmed -> attempt(ownership::eraseEverything, "Everything is being erased."));
        open(sure);
    }

    private static void open(ConfirmDialog sure) {
        sure.setCancelable(true);
        sure.setCancelText("Keep it");
        sure.open();
    }

    private void attempt(Runnable deed, String done) {
        try {
            deed.run();
            Told.show(done);
        } catch (RuleException e) {
            Told.refuse(e.getMessage());
        }
        refresh();
    }
}
