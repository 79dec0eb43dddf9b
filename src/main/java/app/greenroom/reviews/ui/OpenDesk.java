package app.greenroom.reviews.ui;

import app.greenroom.contests.ContestService;
import app.greenroom.feedback.ui.AnswerInsights;
import app.greenroom.feedback.ui.Insights;
import app.greenroom.reviews.OtherReviewer;
import app.greenroom.reviews.ReviewDesk;
import app.greenroom.reviews.ReviewDesk.OwnReview;
import app.greenroom.reviews.ReviewService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.StudioClock;
import app.greenroom.shared.ui.Live;
import app.greenroom.shared.ui.Told;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The desk while a review is being written. */
class OpenDesk extends Div {

    private static final int TRY_AGAIN_MILLIS = 5000;

    /** Where the page goes from here. */
    interface Ways {
        /** Shows this answer afresh, as it lies in the database. */
        void reload();

        /** The review was released. */
        void released();

        /** The coach puts it aside. */
        void kept();
    }

    private final transient ReviewService reviews;
    private final transient TakeService takes;
    private final transient StudioClock clock;
    private final transient Ways ways;
    private final transient ReviewDesk desk;
    private final transient DraftKeeper keeper;
    private final SavedNote saved = new SavedNote();
    private final AskedNote asked;
    private final Div others = new Div();
    private final Div trouble = new Div();
    private final ScoresCard scores;
    private final CommentsCard comments;
    private @Nullable Registration trying;

    OpenDesk(
            ReviewDesk desk,
            OwnReview mine,
            ReviewService reviews,
            TakeService takes,
            Insights insights,
            ContestService contests,
            StudioClock clock,
            LiveUpdates updates,
            Component queue,
            Ways ways) {
        this.desk = desk;
        this.reviews = reviews;
        this.takes = takes;
        this.clock = clock;
        this.ways = ways;
        this.asked = new AskedNote(desk, contests);
        this.keeper = new DraftKeeper(reviews, mine, this::told);
        addClassName("gr-desk");

        Button keep = new Button("Keep as draft", click -> keep());
        Button release = new Button("Release", click -> release());
        release.addThemeVariants(ButtonVariant.PRIMARY);
        release.setDisableOnClick(true);
        release.addClickListener(click -> release.setEnabled(true));
        Div deeds = new Div(keep, release);
        deeds.addClassName("gr-desk-deeds");

        Component points = desk.question().points().isEmpty()
                ? new Div()
                : new ListenFor(desk.question().points(), keeper);
        AnswerCard answer = new AnswerCard(desk.question(), desk.take(), takes, updates, points);
        scores = new ScoresCard(mine.rubric(), keeper);
        comments = new CommentsCard(keeper, answer);
        Div left = new Div(answer);
        AnswerInsights known = insights.of(desk.take(), false, answer::play, answer::caption, scores::beside);
        left.add(known.words(), new OverallCard(keeper), known.findings(), known.details());
        left.addClassName("gr-stack");
        Div right = new Div(scores, comments);
        right.addClassName("gr-stack");
        Div columns = new Div(left, right);
        columns.addClassName("gr-desk-columns");

        others.addClassName("gr-desk-notices");
        trouble.addClassName("gr-desk-notices");
        add(new DeskHead(desk, saved, queue, deeds), asked, others, trouble, columns);
        showSaved(mine.savedAt());
        show(desk.others());
        Live.refresh(this, updates, ReviewService.topic(mine.id()), this::lookElsewhere);
        Live.refresh(this, updates, ReviewService.TOPIC, this::lookAround);
    }

    void comment() {
        comments.begin();
    }

    private void keep() {
        if (keeper.save()) {
            ways.kept();
        }
    }

    private void release() {
        trouble.removeAll();
        if (!keeper.save()) {
            return;
        }
        try {
            reviews.release(keeper.review(), keeper.version());
            Told.show("Released. " + desk.candidate().firstName() + " has been told.");
            ways.released();
        } catch (RuleException e) {
            trouble.add(Notice.warning(e.getMessage()));
            scores.pointOutMissing();
        }
    }

    /** After each attempt to save. */
    private void told() {
        trouble.removeAll();
        switch (keeper.state()) {
            case SAVED -> showSaved(keeper.savedAt());
            case CHANGED_ELSEWHERE ->
                trouble.add(Notice.warning(
                        keeper.message(),
                        new Button("Show what was saved there", click -> ways.reload()),
                        new Button("Keep what is on this page", click -> overwrite())));
            case UNREACHABLE ->
                trouble.add(Notice.warning(keeper.message(), new Button("Try now", click -> keeper.save())));
            case REFUSED -> trouble.add(Notice.warning(keeper.message()));
        }
        if (keeper.state() != DraftKeeper.State.SAVED) {
            saved.notSaved();
        }
        keepTrying(keeper.state() == DraftKeeper.State.UNREACHABLE);
    }

    private void showSaved(@Nullable Instant at) {
        if (at == null) {
            saved.nothingYet();
        } else {
            saved.saved(Duration.between(at, clock.instant()));
        }
    }

    private void overwrite() {
        OwnReview elsewhere = reviews.open(desk.take().id()).mine();
        if (elsewhere == null) {
            ways.reload();
        } else {
            keeper.overwrite(elsewhere);
        }
    }

    private void keepTrying(boolean needed) {
        UI ui = UI.getCurrent();
        if (needed && trying == null) {
            ui.setPollInterval(TRY_AGAIN_MILLIS);
            trying = ui.addPollListener(poll -> keeper.save());
        } else if (!needed && trying != null) {
            ui.setPollInterval(-1);
            trying.remove();
            trying = null;
        }
    }

    private void lookElsewhere() {
        if (keeper.outdated() && keeper.untouched()) {
            ways.reload();
        }
    }

    private void lookAround() {
        asked.refresh();
        TakeDetails answer = takes.facts(desk.take().id());
        if (reviews.released(desk.take().id()).isPresent()) {
            ways.reload();
        } else if (answer.erased() || !answer.submitted()) {
            others.removeAll();
            others.add(Notice.warning(desk.candidate().firstName()
                    + (answer.erased() ? " has had this answer erased." : " has taken this answer back.")
                    + " What you wrote is kept."));
        } else {
            show(reviews.others(desk.take().id()));
        }
    }

    private void show(List<OtherReviewer> atIt) {
        others.removeAll();
        for (OtherReviewer other : atIt) {
            others.add(Notice.info(other.coach().name()
                    + (other.begun() ? " is reviewing this answer, too." : " has this answer open, too.")
                    + " You each write your own; " + desk.candidate().firstName()
                    + " gets the one that is released first."));
        }
    }
}
