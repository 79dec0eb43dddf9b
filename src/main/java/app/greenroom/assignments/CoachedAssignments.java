package app.greenroom.assignments;

import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.shared.StudioClock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What all candidates of a coach were given, for pages that show many people at once. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('COACH', 'ADMINISTRATOR')")
public class CoachedAssignments {

    private final AssignmentRepository assignments;
    private final AssignedQuestionRepository asked;
    private final PersonService people;
    private final CurrentPerson current;
    private final StudioClock clock;

    CoachedAssignments(
            AssignmentRepository assignments,
            AssignedQuestionRepository asked,
            PersonService people,
            CurrentPerson current,
            StudioClock clock) {
        this.assignments = assignments;
        this.asked = asked;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    /** As {@link AssignmentService#ofCandidate} for each of my candidates, in two queries; without any they are absent. */
    public Map<PersonId, List<CandidateAssignment>> byCandidate() {
        List<PersonId> mine = people.candidates().stream().map(PersonRow::id).toList();
        Map<AssignmentId, Assignment> given = mine.isEmpty()
                ? Map.of()
                : assignments.ofCoach(current.id(), mine).stream()
                        .collect(Collectors.toMap(Assignment::id, Function.identity()));
        if (given.isEmpty()) {
            return Map.of();
        }
        Instant now = clock.instant();
        return asked.tallies(given.keySet(), mine).stream()
                .sorted(Comparator.comparing(
                                (Tally tally) -> given.get(tally.assignment()).due())
                        .thenComparing(tally -> tally.assignment().value()))
                .collect(Collectors.groupingBy(
                        Tally::candidate,
                        Collectors.mapping(
                                tally -> tally.of(given.get(tally.assignment()), now), Collectors.toList())));
    }
}
