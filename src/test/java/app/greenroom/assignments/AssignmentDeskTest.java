package app.greenroom.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.audit.AuditEntry;
import app.greenroom.audit.AuditTrail;
import app.greenroom.notifications.NotificationRow;
import app.greenroom.notifications.NotificationService;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionSetId;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.StudioClock;
import app.greenroom.testing.Assigning;
import app.greenroom.testing.Studio;
import app.greenroom.testing.StudioTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@StudioTest
class AssignmentDeskTest {

    @Autowired
    private Studio studio;

    @Autowired
    private Assigning assigning;

    @Autowired
    private AssignmentDesk desk;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private NotificationService notifications;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private StudioClock clock;

    private SignedIn coach;
    private SignedIn maya;
    private SignedIn leo;
    private QuestionSetId set;
    private AssignmentId id;

    @BeforeEach
    void twoCandidatesWithAnAssignment() {
        coach = studio.coach();
        maya = studio.candidateOf(coach);
        leo = studio.candidateOf(coach);
        set = assigning.set(coach, "Warm-up", "Why this team?", "What did you learn?");
        id = assigning.assign(coach, set, maya, leo);
    }

    @Test
    void theListCountsPeopleByState() {
        assigning.answer(maya, id, 0);
        assigning.answer(maya, id, 1);
        assigning.start(leo, id);

        AssignmentRow row = studio.get(coach, desk::assignments).getFirst();
        assertThat(row.people()).hasSize(2);
        assertThat(row.submitted()).isEqualTo(1);
        assertThat(row.count(AssignmentState.IN_PROGRESS)).isEqualTo(1);
        assertThat(row.count(AssignmentState.REVIEWED)).isZero();
        assertThat(row.questions()).isEqualTo(2);
        assertThat(row.closed()).isFalse();
    }

    @Test
    void eachPersonComesWithTheirQuestionsInOrder() {
        assigning.answer(maya, id, 1);
        assigning.review(coach, maya, id, 1);

        AssignedPersonRow row = studio.get(coach, () -> desk.people(id)).stream()
                .filter(person -> person.candidate().equals(maya.id()))
                .findFirst()
                .orElseThrow();
        assertThat(row.questions())
                .extracting(AssignedQuestionRow::question)
                .containsExactly(assigning.question(coach, id, 0), assigning.question(coach, id, 1));
        assertThat(row.questions().getFirst().answeredAt()).isNull();
        assertThat(row.questions().getLast().reviewedAt()).isNotNull();
        assertThat(row.lastAnswerAt()).isEqualTo(row.questions().getLast().answeredAt());
    }

    @Test
    void aSecondCoachSeesTheirOwnCandidatesShareAndChangesNothing() {
        SignedIn second = studio.coach();
        studio.coaches(second, maya);
        assigning.answer(leo, id, 0);

        assertThat(studio.get(second, desk::assignments)).singleElement().satisfies(row -> {
            assertThat(row.coach()).isEqualTo(coach.id());
            assertThat(row.people()).containsOnlyKeys(maya.id());
            assertThat(row.count(AssignmentState.IN_PROGRESS)).isZero();
        });
        assertThat(studio.get(second, () -> desk.people(id)))
                .extracting(AssignedPersonRow::candidate)
                .containsExactly(maya.id());
        assertThatThrownBy(() -> studio.as(second, () -> desk.withdraw(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> studio.as(second, () -> desk.reschedule(id, later())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> studio.as(second, () -> desk.addPeople(id, Set.of(maya.id()), null)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aStrangerFindsNothingAndACandidateMayNotEvenAsk() {
        SignedIn stranger = studio.coach();

        assertThat(studio.get(stranger, desk::assignments)).isEmpty();
        assertThatThrownBy(() -> studio.get(stranger, () -> desk.people(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> studio.get(maya, () -> desk.people(id))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void movingTheDueDateTellsEverybodyAndOpensItAgain() {
        Instant afterDue = clock.instant().plus(Assigning.WEEK).plusSeconds(1);
        clock.at(afterDue, () -> {
            assertThat(studio.get(maya, () -> assignments.ofCandidate(maya.id()))
                            .getFirst()
                            .state())
                    .isEqualTo(AssignmentState.OVERDUE);
            studio.as(coach, () -> desk.reschedule(id, later()));
            assertThat(studio.get(maya, () -> assignments.ofCandidate(maya.id()))
                            .getFirst()
                            .state())
                    .isEqualTo(AssignmentState.NOT_STARTED);
            return null;
        });

        assertThat(told(leo).getFirst()).startsWith("Dana moved the due date of “First round” to ");
    }

    @Test
    void aDueDateInThePastIsRefused() {
        assertThatThrownBy(() -> studio.as(coach, () -> desk.reschedule(id, clock.instant())))
                .isInstanceOf(RuleException.class);
    }

    @Test
    void addingPeopleKeepsWhatOthersDid() {
        SignedIn priya = studio.candidateOf(coach);
        assigning.answer(maya, id, 0);
        studio.as(coach, () -> desk.addPeople(id, Set.of(maya.id(), priya.id()), null));

        assertThat(studio.get(coach, () -> desk.people(id)))
                .hasSize(3)
                .filteredOn(row -> row.candidate().equals(maya.id()))
                .singleElement()
                .extracting(AssignedPersonRow::submitted)
                .isEqualTo(1);
        assertThat(told(priya)).hasSize(1);
        assertThat(told(maya)).hasSize(1);
    }

    @Test
    void nobodyElsesCandidateCanBeAdded() {
        SignedIn theirs = studio.candidateOf(studio.coach());

        assertThatThrownBy(() -> studio.as(coach, () -> desk.addPeople(id, Set.of(theirs.id()), null)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void withdrawingAsksForNothingMoreAndKeepsAnswers() {
        assigning.answer(maya, id, 0);
        studio.as(coach, () -> desk.withdraw(id));

        assertThat(studio.get(maya, () -> assignments.due(maya.id()))).isEmpty();
        assertThat(studio.get(maya, () -> assignments.ofCandidate(maya.id())))
                .singleElement()
                .satisfies(given -> {
                    assertThat(given.closed()).isTrue();
                    assertThat(given.wanted()).isFalse();
                    assertThat(given.submitted()).isEqualTo(1);
                });
        assertThat(told(leo).getFirst()).startsWith("Dana took back “First round”.");
        assertThatThrownBy(() -> studio.as(coach, () -> desk.withdraw(id))).isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> studio.as(coach, () -> desk.reschedule(id, later())))
                .isInstanceOf(RuleException.class);
    }

    @Test
    void anAnswerOnItsWayWhenItIsWithdrawnIsKeptAsLate() {
        studio.as(coach, () -> desk.withdraw(id));
        assigning.answer(maya, id, 0);

        assertThat(studio.get(coach, () -> assignments.questions(id, maya.id())).getFirst())
                .matches(row -> row.answeredAt() != null && row.late());
    }

    @Test
    void whatWasWithdrawnIsNeverOverdue() {
        studio.as(coach, () -> desk.withdraw(id));

        assertThat(clock.at(later(), () -> studio.get(maya, () -> assignments.ofCandidate(maya.id())))
                        .getFirst()
                        .state())
                .isEqualTo(AssignmentState.NOT_STARTED);
    }

    @Test
    void theTrailTellsWhoDidItToWhom() {
        studio.as(coach, () -> desk.reschedule(id, later()));
        studio.as(coach, () -> desk.withdraw(id));

        assertThat(studio.get(studio.administrator(), () -> audit.newest(0, 200)))
                .filteredOn(entry -> id.value().equals(entry.objectId()))
                .extracting(AuditEntry::action)
                .containsExactlyInAnyOrder(
                        "assignment.given",
                        "assignment.given",
                        "assignment.rescheduled",
                        "assignment.rescheduled",
                        "assignment.withdrawn",
                        "assignment.withdrawn");
    }

    private Instant later() {
        return clock.instant().plus(Assigning.WEEK).plus(Duration.ofDays(7));
    }

    private List<String> told(SignedIn person) {
        return studio.get(person, notifications::mine).stream()
                .map(NotificationRow::text)
                .toList();
    }
}
