package app.greenroom.contests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.greenroom.assignments.AssignmentDraft;
import app.greenroom.assignments.AssignmentId;
import app.greenroom.assignments.FeedbackRelease;
import app.greenroom.feedback.EngineFeedbackService;
import app.greenroom.notifications.NotificationRow;
import app.greenroom.notifications.NotificationService;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionService;
import app.greenroom.questions.QuestionSetDraft;
import app.greenroom.questions.QuestionSetId;
import app.greenroom.questions.QuestionSetService;
import app.greenroom.rubrics.Criterion;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.StudioClock;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeOwnership;
import app.greenroom.takes.TakeService;
import app.greenroom.testing.Answers;
import app.greenroom.testing.Assigning;
import app.greenroom.testing.Studio;
import app.greenroom.testing.StudioTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A candidate sees an answer otherwise than the engine does. */
@StudioTest
class ContestServiceTest {

    private static final String WORDS = "I named two metrics, and it says that I named none.";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Studio studio;

    @Autowired
    private ContestService contests;

    @Autowired
    private EngineFeedbackService feedback;

    @Autowired
    private TakeService takes;

    @Autowired
    private TakeOwnership ownership;

    @Autowired
    private NotificationService notifications;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StudioClock clock;

    @Autowired
    private QuestionService questions;

    private Answers answers;
    private SignedIn coach;
    private SignedIn maya;

    @BeforeEach
    void people() {
        answers = new Answers(beans);
        coach = studio.coach();
        maya = studio.candidateOf(coach);
    }

    @Test
    void theCoachIsToldAndTheirReviewIsTheAnswer() {
        TakeId take = judged(answers.submitted(coach, maya));
        assertThat(mayAsk(take)).isEqualTo(MayAsk.YES);

        ask(take, "  " + WORDS + "\n");

        assertThat(studio.get(coach, () -> contests.waiting(List.of(take)))
                        .get(take)
                        .words())
                .isEqualTo(WORDS);
        assertThat(studio.get(coach, () -> contests.of(take)))
                .hasValueSatisfying(asked -> assertThat(asked.answered()).isFalse());
        assertThat(studio.get(coach, notifications::mine))
                .extracting(NotificationRow::link)
                .contains("review/" + take);
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'feedback.contested' and object_id = ?")
                        .param(take.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        answers.release(coach, take);

        assertThat(studio.get(maya, () -> contests.of(take)))
                .hasValueSatisfying(asked -> assertThat(asked.answered()).isTrue());
    }

    @Test
    void itIsAskedOnceAlsoFromTwoTabs() throws Exception {
        TakeId take = judged(answers.submitted(coach, maya));
        CountDownLatch start = new CountDownLatch(1);
        Callable<Boolean> asking = () -> {
            start.await();
            try {
                ask(take, WORDS);
                return true;
            } catch (RuleException e) {
                return false;
            }
        };
        try (ExecutorService tabs = Executors.newFixedThreadPool(2)) {
            Future<Boolean> one = tabs.submit(asking);
            Future<Boolean> other = tabs.submit(asking);
            start.countDown();

            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(rows(take)).isEqualTo(1);
        assertThat(mayAsk(take)).isEqualTo(MayAsk.ASKED);
    }

    @Test
    void nobodyElseAsksOrReadsIt() {
        TakeId take = judged(answers.submitted(coach, maya));
        ask(take, WORDS);
        TakeId others = judged(answers.submitted(coach, studio.candidateOf(coach)));
        SignedIn stranger = studio.coach();

        assertThatThrownBy(() -> ask(others, WORDS)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> mayAsk(others)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> studio.as(coach, () -> contests.ask(others, WORDS)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> studio.get(stranger, () -> contests.of(take))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> studio.get(studio.administrator(), () -> contests.of(take)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> studio.get(studio.candidateOf(coach), () -> contests.of(take)))
                .isInstanceOf(NotFoundException.class);
        assertThat(studio.get(stranger, () -> contests.waiting(List.of(take)))).isEmpty();
        studio.coachesNoMore(coach, maya);
        assertThat(studio.get(coach, () -> contests.waiting(List.of(take)))).isEmpty();
        assertThatThrownBy(() -> studio.get(coach, () -> contests.of(take))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatIsHeldBackCannotBeAskedAbout() {
        TakeId take = answered(FeedbackRelease.AFTER_SELF_REVIEW);
        studio.as(maya, () -> takes.submit(take));
        assertThat(mayAsk(take)).isEqualTo(MayAsk.NOTHING_TO_ASK_ABOUT);
        assertThatThrownBy(() -> ask(take, WORDS)).isInstanceOf(RuleException.class);

        studio.as(
                maya,
                () -> feedback.reviewOwn(
                        take,
                        feedback.of(take).rubric().criteria().stream()
                                .collect(Collectors.toMap(Criterion::key, criterion -> 3))));

        assertThat(mayAsk(take)).isEqualTo(MayAsk.YES);
    }

    @Test
    void onlyWhatWasHandedInAndNotYetReviewedAndWhereThereIsSomebody() {
        TakeId take = judged(answers.unsubmitted(coach, maya, "technical", "Why an index?"));
        refused(take, MayAsk.NOT_HANDED_IN, "Hand this answer in first");
        studio.as(maya, () -> takes.submit(take));
        studio.coachesNoMore(coach, maya);
        refused(take, MayAsk.NOBODY_TO_ASK, "nobody to ask");
        studio.coaches(coach, maya);
        answers.release(coach, take);
        refused(take, MayAsk.REVIEWED, "Their score is what counts");
    }

    @Test
    void aFewWordsAreNeeded() {
        TakeId take = judged(answers.submitted(coach, maya));

        assertThatThrownBy(() -> ask(take, " \n ")).isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> ask(take, "x".repeat(ContestService.LONGEST + 1)))
                .isInstanceOf(RuleException.class);
        assertThat(rows(take)).isZero();
        ask(take, "ü".repeat(ContestService.LONGEST));
        assertThat(rows(take)).isEqualTo(1);
    }

    @Test
    void itGoesWithTheAnswer() {
        TakeId erased = judged(answers.submitted(coach, maya));
        ask(erased, WORDS);
        studio.as(maya, () -> ownership.erase(erased));
        assertThat(rows(erased)).isZero();
        assertThatThrownBy(() -> ask(erased, WORDS)).isInstanceOf(NotFoundException.class);

        QuestionId question = studio.get(maya, () -> questions.byKey("netflix-pm-09"))
                .orElseThrow()
                .id();
        TakeId practice = studio.get(maya, () -> takes.answerWithText(question, null, "It is quicker to find a row."));
        judged(answers.submit(maya, practice));
        ask(practice, WORDS);
        studio.as(maya, () -> ownership.withdraw(practice));
        assertThat(rows(practice)).isZero();
        answers.submit(maya, practice);
        assertThat(mayAsk(practice)).as("handed in again").isEqualTo(MayAsk.YES);
    }

    private void refused(TakeId take, MayAsk why, String words) {
        assertThat(mayAsk(take)).isEqualTo(why);
        assertThatThrownBy(() -> ask(take, WORDS))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining(words);
        assertThat(rows(take)).isZero();
    }

    private TakeId answered(FeedbackRelease release) {
        QuestionId question = answers.question(coach, "product-sense", "How would you measure a new series?");
        QuestionSetId set = studio.get(
                coach,
                () -> beans.getBean(QuestionSetService.class)
                        .create(new QuestionSetDraft("One question", "", List.of(question))));
        AssignmentDraft draft = Assigning.draft(set, clock.instant().plus(Duration.ofDays(7)), null, release, maya);
        AssignmentId assignment = beans.getBean(Assigning.class).assign(coach, draft);
        return judged(
                studio.get(maya, () -> takes.answerWithText(question, assignment, "I would begin with the goal.")));
    }

    private TakeId judged(TakeId take) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> "DONE"
                        .equals(jdbc.sql("select state from assessing where take_id = ?")
                                .param(take.value())
                                .query(String.class)
                                .single()));
        return take;
    }

    private MayAsk mayAsk(TakeId take) {
        return studio.get(maya, () -> contests.mayAsk(take));
    }

    private void ask(TakeId take, String words) {
        studio.as(maya, () -> contests.ask(take, words));
    }

    private int rows(TakeId take) {
        return jdbc.sql("select count(*) from contest where take_id = ?")
                .param(take.value())
                .query(Integer.class)
                .single();
    }
}
