package app.greenroom.assignments;

import app.greenroom.people.Addressees;
import app.greenroom.people.CohortId;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.shared.StudioClock;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What coaches see of assignments and do to them afterwards. Everybody sees how far their own candidates are; only the
 * coach who assigned it changes it, and no change ever touches an answer.
 */
@Service
@Transactional
@PreAuthorize("hasRole('COACH')")
public class AssignmentDesk {

    private final AssignmentRepository assignments;
    private final AssignedQuestionRepository asked;
    private final AssignmentFinder finder;
    private final Handout handout;
    private final Addressees addressees;
    private final PersonService people;
    private final CurrentPerson current;
    private final StudioClock clock;

    AssignmentDesk(
            AssignmentRepository assignments,
            AssignedQuestionRepository asked,
            AssignmentFinder finder,
            Handout handout,
            Addressees addressees,
            PersonService people,
            CurrentPerson current,
            StudioClock clock) {
        this.assignments = assignments;
        this.asked = asked;
        this.finder = finder;
        this.handout = handout;
        this.addressees = addressees;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    /** The coach's own assignments and those their candidates have from others, the nearest due date first. */
    @Transactional(readOnly = true)
    public List<AssignmentRow> assignments() {
        List<PersonId> mine = candidates();
        List<Assignment> visible = assignments.ofCoach(current.id(), mine);
        Map<AssignmentId, Map<PersonId, Tally>> tallies =
                asked.tallies(visible.stream().map(Assignment::id).toList(), mine).stream()
                        .collect(Collectors.groupingBy(
                                Tally::assignment, Collectors.toMap(Tally::candidate, Function.identity())));
        Instant now = clock.instant();
        return visible.stream()
                .map(assignment -> assignment.row(
                        now, states(mine, tallies.getOrDefault(assignment.id(), Map.of()), assignment.overdue(now))))
                .toList();
    }

    /** Those of its candidates whom the asker coaches, by name. */
    @Transactional(readOnly = true)
    public List<AssignedPersonRow> people(AssignmentId id) {
        Assignment assignment = finder.visible(id);
        List<PersonId> mine = candidates();
        Map<PersonId, Tally> tallies = asked.tallies(List.of(id), mine).stream()
                .collect(Collectors.toMap(Tally::candidate, Function.identity()));
        Map<PersonId, List<AssignedQuestion>> questions = asked.findByAssignment(id).stream()
                .sorted(assignment.order())
                .collect(Collectors.groupingBy(AssignedQuestion::candidate));
        boolean overdue = assignment.overdue(clock.instant());
        return mine.stream()
                .filter(tallies::containsKey)
                .map(candidate -> tallies.get(candidate)
                        .row(
                                overdue,
                                questions.get(candidate).stream()
                                        .map(AssignedQuestion::row)
                                        .toList()))
                .toList();
    }

    /** Moves the due date; the candidates are told. */
    public void reschedule(AssignmentId id, Instant due) {
        Assignment assignment = finder.own(id);
        assignment.reschedule(due, clock.instant());
        handout.tellEverybody(
                assignment,
                "assignment.rescheduled",
                "moved the due date of “" + assignment.title() + "” to " + DueDate.inFull(due) + ".");
    }

    /** Gives it to more people, under the same terms. Those who have it already keep what they did. */
    public void addPeople(AssignmentId id, Collection<PersonId> candidates, @Nullable CohortId cohort) {
        Assignment assignment = finder.own(id);
        assignment.refuseIfWithdrawn();
        handout.give(assignment, addressees.of(candidates, cohort));
    }

    /** Takes it back: nobody is asked for it any more. Takes and answers stay where they are. */
    public void withdraw(AssignmentId id) {
        Assignment assignment = finder.own(id);
        assignment.withdraw(clock.instant());
        handout.tellEverybody(
                assignment,
                "assignment.withdrawn",
                "took back “" + assignment.title() + "”. What you answered is kept.");
    }

    private List<PersonId> candidates() {
        return people.candidates().stream().map(PersonRow::id).toList();
    }

    private static Map<PersonId, AssignmentState> states(
            List<PersonId> byName, Map<PersonId, Tally> tallies, boolean overdue) {
        Map<PersonId, AssignmentState> states = new LinkedHashMap<>();
        byName.stream()
                .filter(tallies::containsKey)
                .forEach(candidate ->
                        states.put(candidate, tallies.get(candidate).state(overdue)));
        return Collections.unmodifiableMap(states);
    }
}
