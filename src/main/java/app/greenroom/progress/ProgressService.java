package app.greenroom.progress;

import app.greenroom.assignments.CandidateAssignment;
import app.greenroom.assignments.CoachedAssignments;
import app.greenroom.people.Access;
import app.greenroom.people.CohortId;
import app.greenroom.people.CohortRow;
import app.greenroom.people.CohortService;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.questions.CategoryId;
import app.greenroom.questions.CategoryService;
import app.greenroom.shared.StudioClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads how released scores move. Drafts never come here. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ProgressService {

    private final ProgressBook book;
    private final CategoryService categories;
    private final CoachedAssignments assignments;
    private final PersonService people;
    private final CohortService cohorts;
    private final Access access;
    private final StudioClock clock;

    ProgressService(
            ProgressBook book,
            CategoryService categories,
            CoachedAssignments assignments,
            PersonService people,
            CohortService cohorts,
            Access access,
            StudioClock clock) {
        this.book = book;
        this.categories = categories;
        this.assignments = assignments;
        this.people = people;
        this.cohorts = cohorts;
        this.access = access;
        this.clock = clock;
    }

    /** The topic on which pages learn that a candidate's progress changed. */
    public static String topic(PersonId candidate) {
        return "progress:" + candidate;
    }

    /** A candidate's scores of all time; for themselves, their coaches and the administrator. */
    public ProgressDetails of(PersonId candidate) {
        access.requireMaySee(candidate);
        Map<CategoryId, List<ScorePoint>> points = book.scores(candidate).stream()
                .collect(Collectors.groupingBy(
                        ReleasedScore::category, Collectors.mapping(ReleasedScore::point, Collectors.toList())));
        Map<CategoryId, Double> medians = book.cohortMedians(candidate);
        return new ProgressDetails(
                candidate,
                categories.all().stream()
                        .filter(row -> !row.retired() || points.containsKey(row.id()))
                        .map(row -> new CategoryProgress(
                                row, points.getOrDefault(row.id(), List.of()), medians.get(row.id())))
                        .toList());
    }

    /**
     * The candidates whom the signed-in coach coaches, by name.
     *
     * @param cohort only its members; null for all
     * @param window how far back scores count, from now
     */
    @PreAuthorize("hasAnyRole('COACH', 'ADMINISTRATOR')")
    public CohortOverview overview(@Nullable CohortId cohort, Duration window) {
        List<PersonRow> candidates = candidates(cohort);
        List<PersonId> ids = candidates.stream().map(PersonRow::id).toList();
        Instant now = clock.instant();
        Standings standings = new Standings(categories.active(), now.minus(window), now);
        Map<PersonId, List<ReleasedScore>> scores =
                book.scores(ids, Standings.SPARKLINE, Standings.FALL_OVER, standings.since()).stream()
                        .collect(Collectors.groupingBy(ReleasedScore::candidate));
        Map<PersonId, Instant> lastAnswers = book.lastAnswers(ids);
        Map<PersonId, List<CandidateAssignment>> assigned = assignments.byCandidate();
        return new CohortOverview(
                standings.categories(),
                candidates.stream()
                        .map(person -> standings.of(
                                person,
                                scores.getOrDefault(person.id(), List.of()),
                                lastAnswers.get(person.id()),
                                assigned.getOrDefault(person.id(), List.of())))
                        .toList());
    }

    private List<PersonRow> candidates(@Nullable CohortId cohort) {
        List<PersonRow> mine = people.candidates();
        if (cohort == null) {
            return mine;
        }
        Set<PersonId> members = cohorts.cohorts().stream()
                .filter(row -> row.id().equals(cohort))
                .map(CohortRow::members)
                .findFirst()
                .orElseThrow(() -> access.refused("cohort " + cohort));
        return mine.stream().filter(person -> members.contains(person.id())).toList();
    }
}
