package app.greenroom.reviews;

import app.greenroom.people.PersonId;
import app.greenroom.questions.CategoryId;
import app.greenroom.questions.QuestionId;
import app.greenroom.takes.TakeId;
import java.time.Instant;
import java.util.List;

/**
 * Feedback the candidate has.
 *
 * @param score the weighted mean of the levels, 1 to 5
 * @param scores in the rubric's order
 * @param comments in the order of the recording
 * @param heard which of the question's points the coach heard
 * @param rubric what it was judged by, such as "Product sense rubric v3"
 */
public record ReleasedReview(
        ReviewId id,
        TakeId take,
        QuestionId question,
        CategoryId category,
        PersonId coach,
        double score,
        List<CriterionScore> scores,
        String overall,
        List<CommentRow> comments,
        Instant releasedAt,
        List<String> heard,
        String rubric) {}
