package app.greenroom.assignments;

import app.greenroom.people.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far one candidate has come with an assignment, for its coaches.
 *
 * @param submitted questions with an answer, reviewed ones included
 * @param late answers that came after it had closed
 * @param lastAnswerAt null before the first answer
 * @param questions in the order of the assignment
 */
public record AssignedPersonRow(
        PersonId candidate,
        AssignmentState state,
        int submitted,
        int reviewed,
        int total,
        int late,
        @Nullable Instant lastAnswerAt,
        List<AssignedQuestionRow> questions) {}
