package app.greenroom.interviews;

import app.greenroom.assignments.DueDate;
import app.greenroom.people.Access;
import app.greenroom.people.Addressees;
import app.greenroom.people.CohortId;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.shared.StudioClock;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Interviews that coaches give to candidates. Everybody follows their own candidates; only the coach who assigned it
 * changes it, and no change ever touches an interview that was held.
 */
@Service
@Validated
@Transactional
@PreAuthorize("hasRole('COACH')")
public class InterviewDesk {

    private final InterviewAssignmentRepository assignments;
    private final AssignedInterviewRepository given;
    private final Subjects subjects;
    private final InterviewHandout handout;
    private final Addressees addressees;
    private final PersonService people;
    private final CurrentPerson current;
    private final Access access;
    private final StudioClock clock;

    InterviewDesk(
            InterviewAssignmentRepository assignments,
            AssignedInterviewRepository given,
            Subjects subjects,
            InterviewHandout handout,
            Addressees addressees,
            PersonService people,
            CurrentPerson current,
            Access access,
            StudioClock clock) {
        this.assignments = assignments;
        this.given = given;
        this.subjects = subjects;
        this.handout = handout;
        this.addressees = addressees;
        this.people = people;
        this.current = current;
        this.access = access;
        this.clock = clock;
    }

    /** What an interview can be assigned about: question sets, guides and drills. */
    @Transactional(readOnly = true)
    public List<Subject> subjects() {
        return subjects.forCoaches();
    }

    /**
     * Gives an interview to the people named and to those of the cohort whom the coach coaches now, and tells them. The
     * questions are copied: later changes of the set or the guide change nothing here.
     */
    public InterviewAssignmentId assign(@Valid InterviewAssignmentDraft draft) {
        Set<PersonId> whom = addressees.of(draft.candidates(), draft.cohort());
        InterviewAssignment assignment = assignments.save(
                new InterviewAssignment(draft, current.id(), subjects.questionsFor(draft.subject()), clock.instant()));
        handout.give(assignment, whom);
        return assignment.id();
    }

    /** The coach's own and those their candidates have from others, the nearest due date first. */
    @Transactional(readOnly = true)
    public List<InterviewAssignmentRow> assignments() {
        List<PersonId> mine = candidates();
        Instant now = clock.instant();
        List<InterviewAssignment> visible = assignments.ofCoach(current.id(), mine);
        Map<InterviewAssignmentId, Map<PersonId, AssignedInterviewRow>> rows =
                given.rows(visible.stream().map(InterviewAssignment::id).toList(), mine).stream()
                        .map(row -> row.asOf(now))
                        .collect(Collectors.groupingBy(
                                AssignedInterviewRow::assignment,
                                Collectors.toMap(AssignedInterviewRow::candidate, Function.identity())));
        return visible.stream()
                .map(one -> new InterviewAssignmentRow(
                        one.details(now), states(mine, rows.getOrDefault(one.id(), Map.of()))))
                .toList();
    }

    /** For its coach, and for the coaches of its candidates. */
    @Transactional(readOnly = true)
    public InterviewAssignmentDetails details(InterviewAssignmentId id) {
        return visible(id).details(clock.instant());
    }

    /** Those of its candidates whom the asker coaches, by name. */
    @Transactional(readOnly = true)
    public List<AssignedInterviewRow> people(InterviewAssignmentId id) {
        visible(id);
        Instant now = clock.instant();
        List<PersonId> mine = candidates();
        Map<PersonId, AssignedInterviewRow> rows = given.rows(List.of(id), mine).stream()
                .collect(Collectors.toMap(AssignedInterviewRow::candidate, row -> row.asOf(now)));
        return mine.stream().filter(rows::containsKey).map(rows::get).toList();
    }

    /** Moves the due date; the candidates are told. */
    public void reschedule(InterviewAssignmentId id, Instant due) {
        InterviewAssignment assignment = own(id);
        assignment.reschedule(due, clock.instant());
        handout.tellEverybody(
                assignment,
                "interview.rescheduled",
                "moved the due date of the interview “" + assignment.title() + "” to " + DueDate.inFull(due) + ".");
    }

    /** Gives it to more people, as it is. Those who have it already keep what they did. */
    public void addPeople(InterviewAssignmentId id, Collection<PersonId> candidates, @Nullable CohortId cohort) {
        InterviewAssignment assignment = own(id);
        assignment.refuseIfWithdrawn();
        handout.give(assignment, addressees.of(candidates, cohort));
    }

    /** Takes it back: nobody is asked for it any more. What was held and sent stays. */
    public void withdraw(InterviewAssignmentId id) {
        InterviewAssignment assignment = own(id);
        assignment.withdraw(clock.instant());
        handout.tellEverybody(
                assignment,
                "interview.withdrawn",
                "took back the interview “" + assignment.title() + "”. What you have held is kept.");
    }

    private InterviewAssignment visible(InterviewAssignmentId id) {
        return assignments
                .findById(id)
                .filter(one -> one.coach().equals(current.id())
                        || given.findByAssignment(id).stream().anyMatch(whose -> access.maySee(whose.candidate())))
                .orElseThrow(() -> access.refused("interview assignment " + id));
    }

    private InterviewAssignment own(InterviewAssignmentId id) {
        return assignments
                .lock(id)
                .filter(one -> one.coach().equals(current.id()))
                .orElseThrow(() -> access.refused("interview assignment " + id));
    }

    private List<PersonId> candidates() {
        return people.candidates().stream().map(PersonRow::id).toList();
    }

    private static Map<PersonId, AssignedInterviewState> states(
            List<PersonId> byName, Map<PersonId, AssignedInterviewRow> rows) {
        Map<PersonId, AssignedInterviewState> states = new LinkedHashMap<>();
        byName.stream()
                .filter(rows::containsKey)
                .forEach(candidate -> states.put(candidate, rows.get(candidate).state()));
        return states;
    }
}
