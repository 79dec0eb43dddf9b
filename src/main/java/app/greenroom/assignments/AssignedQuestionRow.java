package app.greenroom.assignments;

import app.greenroom.questions.QuestionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of one question of an assignment with one candidate.
 *
 * @param answeredAt when the answer was submitted; null before
 * @param late it was submitted after the assignment had closed
 * @param reviewedAt when its review was released; null before
 */
public record AssignedQuestionRow(
        QuestionId question,
        @Nullable Instant answeredAt,
        boolean late,
        @Nullable Instant reviewedAt) {}
