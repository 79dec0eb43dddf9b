package app.greenroom.interviews;

import app.greenroom.people.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One candidate with one assigned interview.
 *
 * @param interview null before they begin
 * @param sentAt since when their coaches may read it; null before
 * @param due as it was agreed last
 */
public record AssignedInterviewRow(
        InterviewAssignmentId assignment,
        PersonId candidate,
        @Nullable InterviewId interview,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant sentAt,
        Instant due,
        AssignedInterviewState state) {

    /** As JPQL hands it over, before anybody has looked at the clock. */
    AssignedInterviewRow(
            UUID assignment,
            UUID candidate,
            @Nullable UUID interview,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable Instant sentAt,
            Instant due) {
        this(
                new InterviewAssignmentId(assignment),
                new PersonId(candidate),
                interview == null ? null : new InterviewId(interview),
                startedAt,
                endedAt,
                sentAt,
                due,
                AssignedInterviewState.of(startedAt, endedAt, false));
    }

    AssignedInterviewRow asOf(Instant now) {
        return new AssignedInterviewRow(
                assignment,
                candidate,
                interview,
                startedAt,
                endedAt,
                sentAt,
                due,
                AssignedInterviewState.of(startedAt, endedAt, due.isBefore(now)));
    }

    /** It was held after its due date. */
    public boolean late() {
        return endedAt != null && endedAt.isAfter(due);
    }
}
