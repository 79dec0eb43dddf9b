package app.greenroom.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.notifications.NotificationRow;
import app.greenroom.notifications.NotificationService;
import app.greenroom.people.CohortId;
import app.greenroom.people.CohortService;
import app.greenroom.people.PersonId;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionService;
import app.greenroom.questions.QuestionSetDetails;
import app.greenroom.questions.QuestionSetDraft;
import app.greenroom.questions.QuestionSetId;
import app.greenroom.questions.QuestionSetService;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.StudioClock;
import app.greenroom.testing.Assigning;
import app.greenroom.testing.Studio;
import app.greenroom.testing.StudioTest;
import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

@StudioTest
class AssignmentServiceTest {

    @Autowired
    private Studio studio;

    @Autowired
    private Assigning assigning;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private CohortService cohorts;

    @Autowired
    private NotificationService notifications;

    @Autowired
    private QuestionService questions;

    @Autowired
    private QuestionSetService sets;

    @Autowired
    private StudioClock clock;

    private SignedIn coach;
    private SignedIn maya;
    private QuestionSetId set;

    @BeforeEach
    void aCoachWithACandidateAndASet() {
        coach = studio.coach();
        maya = studio.candidateOf(coach);
        set = assigning.set(coach, "Warm-up", "Why this team?", "What did you learn?");
    }

    @Test
    void aCandidateIsToldAndFindsTheirAssignment() {
        AssignmentId id = assigning.assign(coach, set, maya);

        assertThat(studio.get(maya, notifications::mine)).singleElement().satisfies(told -> {
            assertThat(told.text()).startsWith("Dana assigned you “First round”, due ");
            assertThat(told.link()).isEqualTo("assignments/" + id);
        });
        assertThat(studio.get(maya, () -> assignments.ofCandidate(maya.id())))
                .singleElement()
                .satisfies(given -> {
                    assertThat(given.assignment().note()).isEqualTo("Take your time.");
                    assertThat(given.state()).isEqualTo(AssignmentState.NOT_STARTED);
                    assertThat(given.total()).isEqualTo(2);
                    assertThat(given.closed()).isFalse();
                });
    }

    @Test
    void theStateFollowsTheCandidatesSteps() {
        AssignmentId id = assigning.assign(coach, set, maya);
        assigning.start(maya, id);
        assertThat(state(maya)).isEqualTo(AssignmentState.IN_PROGRESS);
        assigning.answer(maya, id, 0);
        assertThat(state(maya)).isEqualTo(AssignmentState.IN_PROGRESS);
        assigning.answer(maya, id, 1);
        assertThat(state(maya)).isEqualTo(AssignmentState.SUBMITTED);
        assigning.review(coach, maya, id, 0);
        assertThat(state(maya)).isEqualTo(AssignmentState.SUBMITTED);
        assigning.review(coach, maya, id, 1);
        assertThat(state(maya)).isEqualTo(AssignmentState.REVIEWED);
    }

    @Test
    void afterTheDueDateAnAnswerIsStillTakenAndMarkedLate() {
        AssignmentId id = assigning.assign(coach, set, maya);
        assigning.answer(maya, id, 0);
        Instant later = clock.instant().plus(Assigning.WEEK).plusSeconds(60);

        assertThat(clock.at(later, () -> state(maya))).isEqualTo(AssignmentState.OVERDUE);
        assertThat(clock.at(later, () -> terms(maya, id)).closed()).isTrue();
        clock.at(later, () -> {
            assigning.answer(maya, id, 1);
            return null;
        });

        assertThat(state(maya)).isEqualTo(AssignmentState.SUBMITTED);
        assertThat(studio.get(maya, () -> assignments.questions(id, maya.id())))
                .extracting(AssignedQuestionRow::late)
                .containsExactly(false, true);
    }

    @Test
    void answeringTwiceKeepsTheFirstTime() {
        AssignmentId id = assigning.assign(coach, set, maya);
        assigning.answer(maya, id, 0);
        Instant first = studio.get(maya, () -> assignments.questions(id, maya.id()))
                .getFirst()
                .answeredAt();
        clock.at(clock.instant().plus(Duration.ofDays(30)), () -> {
            assigning.answer(maya, id, 0);
            return null;
        });

        assertThat(studio.get(maya, () -> assignments.questions(id, maya.id())).getFirst())
                .isEqualTo(new AssignedQuestionRow(assigning.question(maya, id, 0), first, false, null));
    }

    @Test
    void whatIsDueComesInOrderAndLeavesOutWhatIsAnswered() {
        AssignmentId id = assigning.assign(coach, set, maya);
        AssignmentId sooner =
                assigning.assign(coach, Assigning.draft(set, clock.instant().plus(Duration.ofDays(1)), null, maya));
        assigning.answer(maya, sooner, 0);

        assertThat(studio.get(maya, () -> assignments.due(maya.id())))
                .extracting(DueQuestion::assignment)
                .containsExactly(sooner, id, id);
    }

    @Test
    void theTermsAreTheAssignmentsAndTheAnswerTimeTheQuestionsOwn() {
        AssignmentId id = assigning.assign(coach, set, maya);
        AssignmentTerms terms = terms(maya, id);

        assertThat(terms.takesAllowed()).isEqualTo(3);
        assertThat(terms.preparation()).isEqualTo(Duration.ofSeconds(30));
        assertThat(terms.answerTime()).isEqualTo(Duration.ofMinutes(2));
        assertThat(terms.closed()).isFalse();
    }

    @Test
    void changingTheSetLaterChangesNothing() {
        AssignmentId id = assigning.assign(coach, set, maya);
        QuestionSetDetails before = studio.get(coach, () -> sets.details(set));
        studio.get(
                coach,
                () -> sets.change(
                        set,
                        before.version(),
                        new QuestionSetDraft(
                                "Other",
                                "",
                                before.questions().stream()
                                        .map(QuestionDetails::id)
                                        .limit(1)
                                        .toList())));

        assertThat(studio.get(maya, () -> assignments.details(id)).questions())
                .containsExactlyElementsOf(
                        before.questions().stream().map(QuestionDetails::id).toList());
    }

    @Test
    void aCandidateMayReadTheQuestionsTheyWereGivenAndNoOthers() {
        AssignmentId id = assigning.assign(coach, set, maya);
        SignedIn leo = studio.candidateOf(coach);
        var question = assigning.question(maya, id, 0);

        assertThat(studio.get(maya, () -> questions.details(question)).prompt()).isEqualTo("Why this team?");
        assertThatThrownBy(() -> studio.get(leo, () -> questions.details(question)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aCoachAssignsToTheirOwnCandidatesOnly() {
        SignedIn theirs = studio.candidateOf(studio.coach());

        assertThatThrownBy(() -> assigning.assign(coach, set, maya, theirs)).isInstanceOf(NotFoundException.class);
        assertThat(studio.get(maya, () -> assignments.ofCandidate(maya.id()))).isEmpty();
    }

    @Test
    void aCohortStandsForThoseOfItsMembersWhomTheCoachCoachesNow() {
        SignedIn theirs = studio.candidateOf(studio.coach());
        SignedIn joinsLater = studio.candidateOf(coach);
        CohortId cohort = cohort(maya, theirs);
        AssignmentId id = assigning.assign(coach, Assigning.draft(set, soon(), cohort));
        studio.as(studio.administrator(), () -> cohorts.join(cohort, joinsLater.id()));

        assertThat(studio.get(maya, () -> assignments.ofCandidate(maya.id())))
                .extracting(given -> given.assignment().id())
                .containsExactly(id);
        assertThat(studio.get(theirs, () -> assignments.ofCandidate(theirs.id())))
                .isEmpty();
        assertThat(studio.get(joinsLater, () -> assignments.ofCandidate(joinsLater.id())))
                .isEmpty();
    }

    @Test
    void aCohortOfStrangersLooksLikeNoCohort() {
        CohortId cohort = cohort(studio.candidateOf(studio.coach()));

        assertThatThrownBy(() -> assigning.assign(coach, Assigning.draft(set, soon(), cohort)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void anAssignmentIsThereForThoseItConcernsAndNobodyElse() {
        AssignmentId id = assigning.assign(coach, set, maya);
        SignedIn leo = studio.candidateOf(coach);
        SignedIn stranger = studio.coach();
        SignedIn secondCoach = studio.coach();
        studio.coaches(secondCoach, maya);

        for (SignedIn concerned : new SignedIn[] {coach, secondCoach, maya, studio.administrator()}) {
            assertThat(studio.get(concerned, () -> assignments.details(id)).title())
                    .isEqualTo("First round");
        }
        for (SignedIn other : new SignedIn[] {leo, stranger}) {
            assertThatThrownBy(() -> studio.get(other, () -> assignments.details(id)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> studio.get(other, () -> assignments.ofCandidate(maya.id())))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> studio.get(other, () -> assignments.due(maya.id())))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> studio.get(other, () -> assignments.questions(id, maya.id())))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> studio.get(
                            other, () -> assignments.termsFor(id, maya.id(), assigning.question(maya, id, 0))))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void anotherCandidatesAssignmentHasNoTermsForMe() {
        AssignmentId id = assigning.assign(coach, set, maya);
        SignedIn leo = studio.candidateOf(coach);
        var question = assigning.question(maya, id, 0);

        assertThatThrownBy(() -> studio.get(leo, () -> assignments.termsFor(id, leo.id(), question)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void onlyTheCandidateGetsOnWithItAndOnlyTheirCoachReviews() {
        AssignmentId id = assigning.assign(coach, set, maya);
        SignedIn leo = studio.candidateOf(coach);
        PersonId mayas = maya.id();

        assertThatThrownBy(() -> assigning.inTransaction(leo, () -> assignments.started(id, mayas)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> assigning.inTransaction(
                        coach, () -> assignments.answered(id, mayas, assigning.question(coach, id, 0))))
                .isInstanceOf(NotFoundException.class);
        assigning.answer(maya, id, 0);
        var question = assigning.question(maya, id, 0);
        for (SignedIn other : new SignedIn[] {maya, leo, studio.coach()}) {
            assertThatThrownBy(() -> assigning.inTransaction(other, () -> assignments.reviewed(id, mayas, question)))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(state(maya)).isEqualTo(AssignmentState.IN_PROGRESS);
    }

    @Test
    void stepsBelongToTheTransactionOfTheDeed() {
        AssignmentId id = assigning.assign(coach, set, maya);

        assertThatThrownBy(() -> studio.as(maya, () -> assignments.started(id, maya.id())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aReopenedReviewIsNoReview() {
        AssignmentId id = assigning.assign(coach, set, maya);
        assigning.answer(maya, id, 0);
        assigning.answer(maya, id, 1);
        assigning.review(coach, maya, id, 0);
        assigning.review(coach, maya, id, 1);
        assigning.inTransaction(coach, () -> assignments.reopened(id, maya.id(), assigning.question(coach, id, 1)));

        assertThat(state(maya)).isEqualTo(AssignmentState.SUBMITTED);
    }

    @Test
    void nothingHalfDoneIsAssigned() {
        QuestionSetId empty = assigning.set(coach, "Empty");

        assertThatThrownBy(() -> assigning.assign(coach, empty, maya)).isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> assigning.assign(coach, Assigning.draft(set, clock.instant(), null, maya)))
                .isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> assigning.assign(coach, set)).isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> assigning.assign(
                        coach,
                        new AssignmentDraft(
                                set,
                                " ",
                                Set.of(maya.id()),
                                null,
                                soon(),
                                11,
                                Duration.ZERO,
                                Duration.ofHours(1),
                                FeedbackRelease.AT_ONCE,
                                "")))
                .isInstanceOf(ConstraintViolationException.class);
        assertThat(studio.get(maya, () -> assignments.ofCandidate(maya.id()))).isEmpty();
        assertThat(studio.get(maya, notifications::mine))
                .extracting(NotificationRow::text)
                .isEmpty();
    }

    private AssignmentState state(SignedIn candidate) {
        return studio.get(candidate, () -> assignments.ofCandidate(candidate.id()))
                .getFirst()
                .state();
    }

    private AssignmentTerms terms(SignedIn candidate, AssignmentId id) {
        return studio.get(
                candidate, () -> assignments.termsFor(id, candidate.id(), assigning.question(candidate, id, 0)));
    }

    private CohortId cohort(SignedIn... members) {
        return studio.get(studio.administrator(), () -> {
            CohortId id = cohorts.create("Autumn");
            for (SignedIn member : members) {
                cohorts.join(id, member.id());
            }
            return id;
        });
    }

    private Instant soon() {
        return clock.instant().plus(Assigning.WEEK);
    }
}
