package app.greenroom.assignments;

import java.time.Duration;
import java.time.Instant;

/**
 * The limits for one question of an assignment.
 *
 * @param answerTime the assignment's, or the question's own where the assignment leaves it to the question
 * @param closed the due date has passed or the assignment was withdrawn: an answer is still taken, and marked late
 */
public record AssignmentTerms(
        int takesAllowed, Duration preparation, Duration answerTime, Instant due, boolean closed) {}
