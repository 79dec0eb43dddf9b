package app.greenroom.assignments;

import app.greenroom.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One candidate's work on one assignment, counted by the database. */
record Tally(
        AssignmentId assignment,
        PersonId candidate,
        @Nullable Instant startedAt,
        int total,
        int submitted,
        int reviewed,
        int late,
        @Nullable Instant lastAnswerAt) {

    /** As JPQL hands them over. */
    Tally(
            UUID assignment,
            UUID candidate,
            @Nullable Instant startedAt,
            Long total,
            Long submitted,
            Long reviewed,
            Long late,
            @Nullable Instant lastAnswerAt) {
        this(
                new AssignmentId(assignment),
                new PersonId(candidate),
                startedAt,
                total.intValue(),
                submitted.intValue(),
                reviewed.intValue(),
                late.intValue(),
                lastAnswerAt);
    }

    AssignmentState state(boolean overdue) {
        return AssignmentState.of(startedAt != null, submitted, reviewed, total, overdue);
    }

    /** This work beside the assignment it belongs to. */
    CandidateAssignment of(Assignment assignment, Instant now) {
        return new CandidateAssignment(
                assignment.details(),
                state(assignment.overdue(now)),
                submitted,
                reviewed,
                total,
                assignment.closed(now));
    }

    AssignedPersonRow row(boolean overdue, List<AssignedQuestionRow> questions) {
        return new AssignedPersonRow(
                candidate, state(overdue), submitted, reviewed, total, late, lastAnswerAt, questions);
    }
}
