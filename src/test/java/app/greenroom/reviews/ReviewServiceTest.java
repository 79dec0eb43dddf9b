package app.greenroom.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.assignments.AssignmentService;
import app.greenroom.assignments.AssignmentState;
import app.greenroom.notifications.NotificationRow;
import app.greenroom.notifications.NotificationService;
import app.greenroom.people.SignedIn;
import app.greenroom.rubrics.Criterion;
import app.greenroom.rubrics.RubricDetails;
import app.greenroom.rubrics.RubricDraft;
import app.greenroom.rubrics.RubricService;
import app.greenroom.shared.RuleException;
import app.greenroom.takes.TakeId;
import app.greenroom.testing.Answers;
import app.greenroom.testing.Studio;
import app.greenroom.testing.StudioTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@StudioTest
@RecordApplicationEvents
class ReviewServiceTest {

    @Autowired
    private Studio studio;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private RubricService rubrics;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private NotificationService notifications;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private ApplicationContext beans;

    private SignedIn coach;
    private SignedIn maya;
    private TakeId take;

    @BeforeEach
    void anAnswer() {
        coach = studio.coach();
        maya = studio.candidateOf(coach);
        take = new Answers(beans).submitted(coach, maya);
    }

    @Test
    void aDraftIsThereAgainAsItWasSaved() {
        ReviewDesk.OwnReview mine = open(coach);
        ReviewDraft draft = ReviewDraft.EMPTY
                .withLevel(key(mine, 0), 4)
                .withLevel(key(mine, 1), ReviewDraft.NOT_ENOUGH_EVIDENCE)
                .withHeard("Names a metric", true)
                .withOverall("A clear start.")
                .withComment(CommentRow.at(12.5, CommentKind.SUGGESTION, "Which one decides?"))
                .withComment(CommentRow.at(4, CommentKind.PRAISE, "Good frame."));

        SavedDraft saved = studio.get(coach, () -> reviews.save(mine.id(), mine.version(), draft));

        ReviewDesk.OwnReview again = open(coach);
        assertThat(again.id()).isEqualTo(mine.id());
        assertThat(again.version()).isEqualTo(saved.version());
        assertThat(again.savedAt()).isEqualTo(saved.savedAt());
        assertThat(again.draft().levels()).isEqualTo(draft.levels());
        assertThat(again.draft().heard()).containsExactly("Names a metric");
        assertThat(again.draft().overall()).isEqualTo("A clear start.");
        assertThat(again.draft().comments())
                .extracting(CommentRow::text)
                .containsExactly("Good frame.", "Which one decides?");
    }

    @Test
    void commentsAreRewrittenAndTakenAway() {
        ReviewDesk.OwnReview mine = open(coach);
        CommentRow first = CommentRow.at(1, CommentKind.PRAISE, "Good.");
        CommentRow second = CommentRow.at(2, CommentKind.QUESTION, "Why?");
        ReviewDraft draft = ReviewDraft.EMPTY.withComment(first).withComment(second);
        SavedDraft saved = studio.get(coach, () -> reviews.save(mine.id(), mine.version(), draft));

        CommentRow better = new CommentRow(first.id(), 1, CommentKind.PRAISE, "Good: you name the goal.");
        studio.get(
                coach,
                () -> reviews.save(
                        mine.id(), saved.version(), draft.withComment(better).withoutComment(second.id())));

        assertThat(open(coach).draft().comments()).containsExactly(better);
    }

    @Test
    void theReleaseWaitsUntilEveryCriterionIsDecided() {
        ReviewDesk.OwnReview mine = open(coach);
        SavedDraft saved = studio.get(
                coach, () -> reviews.save(mine.id(), mine.version(), ReviewDraft.EMPTY.withLevel(key(mine, 0), 4)));

        assertThatThrownBy(() -> studio.as(coach, () -> reviews.release(mine.id(), saved.version())))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("“Metrics and evidence” and “Judgement”");
        assertThat(studio.get(maya, () -> reviews.released(take))).isEmpty();
        assertThat(studio.get(coach, reviews::queue)).extracting(QueueRow::take).containsExactly(take);
    }

    @Test
    void aReleaseReachesEverybodyItConcerns() {
        release(coach, 4, 3, 4);

        ReleasedReview feedback = studio.get(maya, () -> reviews.released(take)).orElseThrow();
        assertThat(feedback.score()).isEqualTo(3.7);
        assertThat(feedback.coach()).isEqualTo(coach.id());
        assertThat(feedback.overall()).isEqualTo("Well done.");
        assertThat(feedback.scores()).extracting(CriterionScore::level).containsExactly(4, 3, 4);
        assertThat(feedback.scores().getFirst().anchor())
                .isEqualTo("States the frame first and returns to it at the end.");
        assertThat(studio.get(maya, () -> reviews.releasedOf(maya.id()))).containsExactly(feedback);

        NotificationRow told = studio.get(maya, notifications::mine).getFirst();
        assertThat(told.text()).isEqualTo("Dana has read your answer to “How would you measure a new series?”.");
        assertThat(told.link()).isEqualTo("answers/" + take);
        assertThat(studio.get(maya, () -> assignments.ofCandidate(maya.id()))
                        .getFirst()
                        .state())
                .isEqualTo(AssignmentState.REVIEWED);
        assertThat(studio.get(coach, reviews::queueSize)).isZero();
        assertThat(events.stream(ReviewReleased.class)).singleElement().satisfies(event -> {
            assertThat(event.score()).isEqualTo(3.7);
            assertThat(event.candidate()).isEqualTo(maya.id());
            assertThat(event.take()).isEqualTo(take);
            assertThat(event.at()).isEqualTo(feedback.releasedAt());
        });
    }

    @Test
    void aReleasedReviewStaysAsItIs() {
        ReviewDesk.OwnReview mine = release(coach, 4, 4, 4);
        long version = open(coach).version();

        assertThatThrownBy(() -> studio.get(
                        coach,
                        () -> reviews.save(mine.id(), version, ReviewDraft.EMPTY.withOverall("Second thoughts"))))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("can no longer be changed");
        assertThatThrownBy(() -> studio.as(coach, () -> reviews.release(mine.id(), version)))
                .isInstanceOf(RuleException.class)
                .hasMessageStartingWith("You have released");
        assertThat(studio.get(maya, notifications::mine)).hasSize(2);
        assertThat(events.stream(ReviewReleased.class)).hasSize(1);
    }

    @Test
    void aSecondCoachSeesTheFirstAtItAndWritesTheirOwn() {
        SignedIn priya = another();
        ReviewDesk.OwnReview danas = open(coach);
        studio.get(
                coach, () -> reviews.save(danas.id(), danas.version(), ReviewDraft.EMPTY.withOverall("Dana’s words")));

        ReviewDesk desk = studio.get(priya, () -> reviews.open(take));

        assertThat(desk.others()).singleElement().satisfies(other -> {
            assertThat(other.coach().id()).isEqualTo(coach.id());
            assertThat(other.begun()).isTrue();
        });
        assertThat(desk.mine().draft()).isEqualTo(ReviewDraft.EMPTY);
        assertThat(desk.mine().id()).isNotEqualTo(danas.id());
        assertThat(studio.get(priya, reviews::queue).getFirst().others())
                .extracting(person -> person.id())
                .containsExactly(coach.id());
    }

    @Test
    void theFirstReleaseCountsAndTheSecondCoachKeepsTheirDraft() {
        SignedIn priya = another();
        ReviewDesk.OwnReview hers = open(priya);
        SavedDraft saved = studio.get(
                priya,
                () -> reviews.save(
                        hers.id(), hers.version(), levels(hers, 2, 2, 2).withOverall("Priya’s words")));
        release(coach, 4, 4, 4);

        assertThatThrownBy(() -> studio.as(priya, () -> reviews.release(hers.id(), saved.version())))
                .isInstanceOf(RuleException.class)
                .hasMessage("Dana Coach has released a review of this answer already. Your draft is kept.");
        ReviewDesk desk = studio.get(priya, () -> reviews.open(take));
        assertThat(desk.mine().draft().overall()).isEqualTo("Priya’s words");
        assertThat(desk.released().coach()).isEqualTo(coach.id());
        assertThat(studio.get(priya, notifications::mine).getFirst().text())
                .isEqualTo("Dana has released a review of Maya’s answer to “How would you measure a new series?”."
                        + " Your draft is kept.");
    }

    @Test
    void aReviewKeepsTheVersionOfTheRubricItWasBegunWith() {
        TakeId begun = new Answers(beans).submitted(coach, maya, "data-analysis", "Sign-ups fell. What do you check?");
        TakeId blank = new Answers(beans).submitted(coach, maya, "data-analysis", "How sure are you?");
        ReviewDesk.OwnReview before =
                studio.get(coach, () -> reviews.open(begun)).mine();
        studio.get(coach, () -> reviews.open(blank));
        studio.get(coach, () -> reviews.save(before.id(), before.version(), levels(before, 3, 3, 3)));

        studio.get(coach, () -> rubrics.publish(before.rubric().id(), reworded(before.rubric())));

        assertThat(studio.get(coach, () -> reviews.open(begun)).mine().rubric()).isEqualTo(before.rubric());
        assertThat(studio.get(coach, () -> reviews.open(blank)).mine().rubric().number())
                .isEqualTo(before.rubric().number() + 1);
    }

    @Test
    void whatCannotBeKeptIsRefusedInWords() {
        ReviewDesk.OwnReview mine = open(coach);

        assertRefused(mine, ReviewDraft.EMPTY.withLevel("elsewhere", 3), "does not belong");
        assertRefused(mine, ReviewDraft.EMPTY.withLevel(key(mine, 0), 6), "does not belong");
        assertRefused(mine, ReviewDraft.EMPTY.withOverall("x".repeat(8001)), "8000 characters");
        assertRefused(
                mine, ReviewDraft.EMPTY.withComment(CommentRow.at(1, CommentKind.PRAISE, "  ")), "write a few words");
        assertRefused(
                mine,
                ReviewDraft.EMPTY.withComment(CommentRow.at(Double.NaN, CommentKind.PRAISE, "Good")),
                "needs a time");
    }

    private SignedIn another() {
        SignedIn priya = studio.person("Priya Coach", app.greenroom.people.Role.COACH);
        studio.coaches(priya, maya);
        return priya;
    }

    private ReviewDesk.OwnReview open(SignedIn by) {
        return studio.get(by, () -> reviews.open(take)).mine();
    }

    private ReviewDesk.OwnReview release(SignedIn by, int... levels) {
        ReviewDesk.OwnReview mine = open(by);
        SavedDraft saved = studio.get(
                by,
                () -> reviews.save(
                        mine.id(), mine.version(), levels(mine, levels).withOverall("Well done.")));
        studio.as(by, () -> reviews.release(mine.id(), saved.version()));
        return mine;
    }

    private static ReviewDraft levels(ReviewDesk.OwnReview review, int... levels) {
        ReviewDraft draft = ReviewDraft.EMPTY;
        for (int i = 0; i < levels.length; i++) {
            draft = draft.withLevel(key(review, i), levels[i]);
        }
        return draft;
    }

    private static String key(ReviewDesk.OwnReview review, int criterion) {
        return review.rubric().criteria().get(criterion).key();
    }

    private static RubricDraft reworded(RubricDetails rubric) {
        return new RubricDraft(rubric.criteria().stream()
                .map(one -> new Criterion(one.key(), one.name(), one.weight() % 10 + 1, one.anchors()))
                .toList());
    }

    private void assertRefused(ReviewDesk.OwnReview mine, ReviewDraft draft, String complaint) {
        assertThatThrownBy(() -> studio.get(coach, () -> reviews.save(mine.id(), mine.version(), draft)))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining(complaint);
        assertThat(open(coach).draft()).isEqualTo(ReviewDraft.EMPTY);
    }
}
