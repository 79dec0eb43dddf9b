package app.greenroom.takes.ui;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.contests.ContestService;
import app.greenroom.contests.ui.ContestCard;
import app.greenroom.feedback.ui.AnswerInsights;
import app.greenroom.feedback.ui.Insights;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionService;
import app.greenroom.reviews.ReleasedReview;
import app.greenroom.reviews.ReviewService;
import app.greenroom.reviews.ui.FeedbackCard;
import app.greenroom.reviews.ui.FeedbackComments;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.ui.Ago;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Live;
import app.greenroom.shared.ui.PageHead;
import app.greenroom.takes.Medium;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeOwnership;
import app.greenroom.takes.TakeService;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One take of the candidate: to hear again, with what the coach said where they said it. */
@Route("answers/:take")
@PageTitle("Your answer · Greenroom")
@RolesAllowed("CANDIDATE")
class AnswerView extends Div implements BeforeEnterObserver {

    private final transient TakeService takes;
    private final transient TakeOwnership ownership;
    private final transient ReviewService reviews;
    private final transient QuestionService questions;
    private final transient PersonService people;
    private final transient CurrentPerson current;
    private final transient Ago ago;
    private final transient Insights insights;
    private final transient ContestService contests;
    private final transient LiveUpdates updates;
    private final Div beside = new Div();
    private final Div head = new Div();
    private final Div words = new Div();
    private final Div numbers = new Div();
    private final Div remarks = new Div();
    private final Div sound = new Div();
    private Playback playback;
    private ContestCard contest;
    private transient TakeId id;
    private transient QuestionDetails question;
    private transient @Nullable TakeDetails shownTake;
    private transient @Nullable Optional<ReleasedReview> shownReview;

    AnswerView(
            TakeService takes,
            TakeOwnership ownership,
            ReviewService reviews,
            QuestionService questions,
            PersonService people,
            CurrentPerson current,
            Ago ago,
            Insights insights,
            ContestService contests,
            LiveUpdates updates) {
        this.takes = takes;
        this.ownership = ownership;
        this.reviews = reviews;
        this.questions = questions;
        this.people = people;
        this.current = current;
        this.ago = ago;
        this.insights = insights;
        this.contests = contests;
        this.updates = updates;
        addClassName("gr-answer");
        Live.refresh(this, updates, TakeService.topic(current.id()), this::refreshIfThere);
        Live.refresh(this, updates, "progress:" + current.id(), this::refreshIfThere);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = TakeId.of(event.getRouteParameters().get("take").orElse(""));
        TakeDetails take = takes.details(id);
        question = questions.details(take.question());
        shownTake = null;
        removeAll();
        Card heard = new Card();
        heard.add(sound);
        words.addClassName("gr-stack");
        Div main = new Div(heard, remarks, words);
        main.addClassName("gr-stack");
        beside.addClassName("gr-stack");
        Div right = new Div(beside, numbers);
        right.addClassName("gr-stack");
        Div columns = new Div(main, right);
        columns.addClassName("gr-answer-columns");
        add(head, columns);
        refresh();
    }

    /** Another tab may have deleted it. */
    private void refreshIfThere() {
        try {
            refresh();
        } catch (NotFoundException e) {
            leave();
        }
    }

    private void leave() {
        getUI().ifPresent(ui -> ui.navigate(TakePages.answers()));
    }

    private void refresh() {
        TakeDetails take = takes.details(id);
        if (!take.equals(shownTake)) {
            shownTake = take;
            head.removeAll();
            head.add(new PageHead(
                    question.prompt(),
                    lead(take),
                    new AnswerActions(takes, ownership, take, mayBeHandedIn(take), this::refreshIfThere)));
            playback = new Playback(takes, take, "Your answer, take " + take.number());
            sound.removeAll();
            sound.add(playback);
            showWords(take);
            shownReview = null;
        }
        Optional<ReleasedReview> review = reviews.released(id);
        if (!review.equals(shownReview)) {
            shownReview = review;
            showBeside(take, review);
            contest.refresh();
        }
    }

    private String lead(TakeDetails take) {
        if (take.erasedAt() != null) {
            return "Take " + take.number() + " · " + question.category().name() + " · erased "
                    + ago.inWords(take.erasedAt());
        }
        String when = take.submittedAt() == null
                ? "recorded " + ago.inWords(take.startedAt())
                : "handed in " + ago.inWords(take.submittedAt()) + (take.late() ? ", late" : "");
        return "Take " + take.number() + " · " + Lengths.of(take) + " · "
                + question.category().name() + " · "
                + (take.medium() == Medium.TEXT && !take.submitted() ? when.replace("recorded", "written") : when);
    }

    private boolean mayBeHandedIn(TakeDetails take) {
        AssignmentId assignment = take.assignment();
        if (take.submitted() || !take.complete()) {
            return false;
        }
        return assignment == null
                ? !people.coachesOf(current.id()).isEmpty()
                : takes.takes(current.id(), take.question(), assignment).stream()
                        .noneMatch(TakeDetails::submitted);
    }

    private void showWords(TakeDetails take) {
        words.removeAll();
        contest = new ContestCard(take, contests, ago);
        AnswerInsights all = insights.of(
                take,
                true,
                this::play,
                captions -> playback.player().ifPresent(player -> player.setCaptions(captions)),
                found -> contest.refresh());
        words.add(all.findings(), contest, all.words());
        numbers.removeAll();
        numbers.add(all.details());
    }

    private void play(Duration at) {
        playback.player().ifPresent(player -> {
            player.seek(at);
            player.play();
        });
    }

    private void showBeside(TakeDetails take, Optional<ReleasedReview> review) {
        beside.removeAll();
        remarks.removeAll();
        review.ifPresentOrElse(found -> showReview(take, found), () -> beside.add(waiting(take)));
        if (StrongAnswer.knownFor(question) && (take.submitted() || take.assignment() == null)) {
            beside.add(
                    take.submitted()
                            ? StrongAnswer.shown(
                                    question, review.map(ReleasedReview::heard).orElse(List.of()))
                            : StrongAnswer.toPeek(question));
        }
        OtherTakes others = new OtherTakes(takes, take, ago);
        if (others.any()) {
            remarks.add(others);
        }
    }

    private void showReview(TakeDetails take, ReleasedReview review) {
        Map<PersonId, PersonRow> names = people.names(List.of(review.coach()));
        beside.add(new FeedbackCard(review, names.get(review.coach()), ago.inWords(review.releasedAt())));
        if (review.comments().isEmpty()) {
            return;
        }
        boolean timed = take.medium() != Medium.TEXT;
        FeedbackComments comments = new FeedbackComments(
                "Comments", review.comments(), timed, at -> playback.player().ifPresent(player -> player.seek(at)));
        playback.player().ifPresent(player -> {
            player.setComments(FeedbackComments.dots(review.comments()));
            player.addCommentSelectedListener(chosen -> comments.mark(chosen.id()));
        });
        remarks.add(comments);
    }

    private static Card waiting(TakeDetails take) {
        if (take.erased()) {
            Card erased = new Card("Erased");
            erased.add(new Paragraph("There is nothing left to hear, so no feedback will come."));
            return erased;
        }
        Card card = new Card(take.submitted() ? "With your coach" : "Only yours");
        card.add(new Paragraph(
                take.submitted()
                        ? "Your coach will listen and write down what they think. You will be told as soon as there is"
                                + " something to read."
                        : "Nobody but you can hear this take. That changes only if you hand it in."));
        return card;
    }
}
