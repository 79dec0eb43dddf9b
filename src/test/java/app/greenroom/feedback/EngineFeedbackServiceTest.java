package app.greenroom.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.greenroom.assessment.Assessment;
import app.greenroom.assessment.Coverage;
import app.greenroom.assessment.NotEnough;
import app.greenroom.assignments.AssignmentDraft;
import app.greenroom.assignments.AssignmentId;
import app.greenroom.assignments.FeedbackRelease;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionSetDraft;
import app.greenroom.questions.QuestionSetId;
import app.greenroom.questions.QuestionSetService;
import app.greenroom.rubrics.Criterion;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.StudioClock;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import app.greenroom.testing.Answers;
import app.greenroom.testing.Assigning;
import app.greenroom.testing.Studio;
import app.greenroom.testing.StudioTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What an engine makes of an answer, and who sees it when. */
@StudioTest
class EngineFeedbackServiceTest {

    private static final String ANSWER = """
            I would begin with one metric: the share of members who finish the first episode within a week of the launch. \
            Then I would split it by audience, because new members and people who have been with us for years behave \
            differently. In my last job I did exactly that for a series with 40 000 viewers, and I found that completion \
            had dropped by 12 percent among new members only.""";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Studio studio;

    @Autowired
    private EngineFeedbackService feedback;

    @Autowired
    private TakeService takes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StudioClock clock;

    private Answers answers;
    private SignedIn coach;
    private SignedIn maya;
    private QuestionId question;

    @BeforeEach
    void aQuestion() {
        answers = new Answers(beans);
        coach = studio.coach();
        maya = studio.candidateOf(coach);
        question = answers.question(coach, "product-sense", "How would you measure the success of a new series?");
    }

    @Test
    void aTypedAnswerIsJudgedWithoutAnybodyAsking() {
        TakeId take = answered(assignment(FeedbackRelease.AT_ONCE), ANSWER);

        Assessment found = assessment(take);

        assertThat(found.notEnough()).isNull();
        assertThat(found.points()).extracting("point").isEqualTo(Answers.POINTS);
        assertThat(found.points()).noneMatch(point -> point.coverage() == Coverage.MISSING);
        assertThat(found.points())
                .allSatisfy(point -> assertThat(ANSWER)
                        .contains(String.valueOf(
                                point.evidence() == null
                                        ? null
                                        : point.evidence().quote())));
        EngineFeedback whole = studio.get(maya, () -> feedback.of(take));
        assertThat(found.criteria())
                .extracting("key")
                .isEqualTo(
                        whole.rubric().criteria().stream().map(Criterion::key).toList());
        assertThat(whole.standIn()).isEmpty();
    }

    @Test
    void aFewWordsAreNotEnoughEvidence() {
        Assessment found = assessment(answered(assignment(FeedbackRelease.AT_ONCE), "I would measure it well."));

        assertThat(found.notEnough()).isEqualTo(NotEnough.TOO_SHORT);
        assertThat(found.criteria()).allMatch(criterion -> criterion.level() == null);
    }

    @Test
    void nobodyElseSeesItAndTheirCoachOnlyOnceItIsHandedIn() {
        AssignmentId assignment = assignment(FeedbackRelease.AT_ONCE);
        TakeId take = answered(assignment, ANSWER);
        assessment(take);

        assertThatThrownBy(() -> studio.get(coach, () -> feedback.of(take))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> studio.get(studio.candidate(), () -> feedback.of(take)))
                .isInstanceOf(NotFoundException.class);
        studio.as(maya, () -> takes.submit(take));

        assertThat(studio.get(coach, () -> feedback.of(take)).assessment()).isNotNull();
        assertThatThrownBy(() -> studio.get(studio.coach(), () -> feedback.of(take)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> studio.as(coach, () -> feedback.assess(take)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> studio.as(studio.candidateOf(coach), () -> feedback.assess(take)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aCoachMayWantTheirOwnViewFirst() {
        TakeId take = answered(assignment(FeedbackRelease.AFTER_SELF_REVIEW), ANSWER);
        await().until(() -> studio.get(maya, () -> feedback.of(take)).state() == AssessingState.DONE);
        EngineFeedback held = studio.get(maya, () -> feedback.of(take));
        assertThat(held.heldUntil()).isEqualTo(FeedbackRelease.AFTER_SELF_REVIEW);
        assertThat(held.assessment()).isNull();

        Map<String, Integer> levels = new HashMap<>();
        assertThatThrownBy(() -> studio.as(maya, () -> feedback.reviewOwn(take, levels)))
                .isInstanceOf(RuleException.class);
        held.rubric().criteria().forEach(criterion -> levels.put(criterion.key(), 3));
        studio.as(maya, () -> feedback.reviewOwn(take, levels));

        EngineFeedback open = studio.get(maya, () -> feedback.of(take));
        assertThat(open.held()).isFalse();
        assertThat(open.assessment()).isNotNull();
        assertThat(open.own()).isEqualTo(levels);
        assertThatThrownBy(() -> studio.as(maya, () -> feedback.reviewOwn(take, levels)))
                .isInstanceOf(RuleException.class);
    }

    @Test
    void aCoachMayShowItTogetherWithTheReview() {
        TakeId take = answered(assignment(FeedbackRelease.AFTER_COACH), ANSWER);
        studio.as(maya, () -> takes.submit(take));
        await().until(() -> studio.get(coach, () -> feedback.of(take)).assessment() != null);
        assertThat(studio.get(maya, () -> feedback.of(take)).assessment()).isNull();

        answers.release(coach, take);

        assertThat(studio.get(maya, () -> feedback.of(take)).assessment()).isNotNull();
    }

    @Test
    void itGoesWithTheTake() {
        TakeId take = answered(assignment(FeedbackRelease.AT_ONCE), ANSWER);
        assessment(take);

        studio.as(maya, () -> takes.discard(take));

        assertThat(rows("assessing", take)).isZero();
        assertThatThrownBy(() -> studio.get(maya, () -> feedback.of(take))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void itIsJudgedAgainOnDemand() {
        TakeId take = answered(assignment(FeedbackRelease.AT_ONCE), ANSWER);
        Assessment first = assessment(take);

        studio.as(maya, () -> feedback.assess(take));
        await().until(() -> studio.get(maya, () -> feedback.of(take)).state() == AssessingState.DONE);

        assertThat(assessment(take)).isEqualTo(first);
    }

    private TakeId answered(AssignmentId assignment, String text) {
        return studio.get(maya, () -> takes.answerWithText(question, assignment, text));
    }

    private Assessment assessment(TakeId take) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> studio.get(maya, () -> feedback.of(take)).assessment() != null);
        return studio.get(maya, () -> feedback.of(take)).assessment();
    }

    private AssignmentId assignment(FeedbackRelease release) {
        QuestionSetId set = studio.get(
                coach,
                () -> beans.getBean(QuestionSetService.class)
                        .create(new QuestionSetDraft("One question", "", List.of(question))));
        AssignmentDraft draft = Assigning.draft(set, clock.instant().plus(Duration.ofDays(7)), null, release, maya);
        return beans.getBean(Assigning.class).assign(coach, draft);
    }

    private int rows(String table, TakeId take) {
        return jdbc.sql("select count(*) from " + table + " where take_id = ?")
                .param(take.value())
                .query(Integer.class)
                .single();
    }
}
