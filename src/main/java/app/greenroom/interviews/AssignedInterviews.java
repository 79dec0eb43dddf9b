package app.greenroom.interviews;

import app.greenroom.people.Access;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.StudioClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The interviews that coaches have given to the signed-in candidate. */
@Service
@Transactional
@PreAuthorize("hasRole('CANDIDATE')")
public class AssignedInterviews {

    private final InterviewAssignmentRepository assignments;
    private final AssignedInterviewRepository given;
    private final InterviewBeginning beginning;
    private final Subjects subjects;
    private final InterviewHabits habits;
    private final InterviewHandout handout;
    private final PersonService people;
    private final CurrentPerson current;
    private final Access access;
    private final StudioClock clock;

    AssignedInterviews(
            InterviewAssignmentRepository assignments,
            AssignedInterviewRepository given,
            InterviewBeginning beginning,
            Subjects subjects,
            InterviewHabits habits,
            InterviewHandout handout,
            PersonService people,
            CurrentPerson current,
            Access access,
            StudioClock clock) {
        this.assignments = assignments;
        this.given = given;
        this.beginning = beginning;
        this.subjects = subjects;
        this.habits = habits;
        this.handout = handout;
        this.people = people;
        this.current = current;
        this.access = access;
        this.clock = clock;
    }

    /** All that was ever given, the nearest due date first. */
    @Transactional(readOnly = true)
    public List<DueInterview> mine() {
        PersonId me = current.id();
        Instant now = clock.instant();
        List<InterviewAssignment> mine = assignments.ofCandidate(me);
        Map<InterviewAssignmentId, AssignedInterviewRow> rows =
                given.rows(mine.stream().map(InterviewAssignment::id).toList(), List.of(me)).stream()
                        .collect(Collectors.toMap(AssignedInterviewRow::assignment, Function.identity()));
        List<PersonRow> coaches = people.coachesOf(me);
        return mine.stream()
                .map(one -> due(one, rows.get(one.id()).asOf(now), coaches, now))
                .toList();
    }

    /** Those that somebody waits for. */
    @Transactional(readOnly = true)
    public List<DueInterview> due() {
        return mine().stream().filter(DueInterview::wanted).toList();
    }

    @Transactional(readOnly = true)
    public DueInterview one(InterviewAssignmentId id) {
        return mine().stream()
                .filter(one -> one.assignment().id().equals(id))
                .findFirst()
                .orElseThrow(() -> access.refused("interview assignment " + id));
    }

    /**
     * Begins it as its coach wants it, and as the candidate likes to answer. Whoever has begun already goes on with the
     * one there is.
     */
    public InterviewId start(InterviewAssignmentId id) {
        PersonId me = current.id();
        AssignedInterview own = given.lock(id, me).orElseThrow(() -> access.refused("interview assignment " + id));
        InterviewId begun = own.interview();
        if (begun != null) {
            return begun;
        }
        InterviewAssignment assignment = assignments.findById(id).orElseThrow();
        assignment.refuseIfWithdrawn();
        if (!coached(assignment, people.coachesOf(me))) {
            throw new RuleException(
                    "Whoever gave you this interview does not coach you any more, so nobody waits for it."
                            + " You can hold one of your own at any time.");
        }
        InterviewId interview =
                beginning.of(assignment.draft(habits.mine()), name -> subjects.pool(assignment, me, name));
        own.heldAs(interview);
        handout.changed(me);
        return interview;
    }

    private static DueInterview due(
            InterviewAssignment assignment, AssignedInterviewRow own, List<PersonRow> coaches, Instant now) {
        boolean wanted =
                own.state() != AssignedInterviewState.HELD && !assignment.withdrawn() && coached(assignment, coaches);
        return new DueInterview(assignment.details(now), own, wanted, coaches);
    }

    static boolean coached(InterviewAssignment assignment, List<PersonRow> coaches) {
        return coaches.stream().anyMatch(coach -> coach.id().equals(assignment.coach()));
    }
}
