package app.greenroom.reviews;

import app.greenroom.assignments.AssignmentDetails;
import app.greenroom.people.PersonRow;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.rubrics.RubricDetails;
import app.greenroom.takes.TakeDetails;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a coach needs to review one answer.
 *
 * @param mine the signed-in coach's own review, released or not; null when another's was released before they began
 * @param assignment null for free practice
 * @param others coaches at work on the same answer
 * @param released the review the candidate has, whoever released it; null as long as there is none
 */
public record ReviewDesk(
        TakeDetails take,
        QuestionDetails question,
        PersonRow candidate,
        @Nullable AssignmentDetails assignment,
        @Nullable OwnReview mine,
        List<OtherReviewer> others,
        @Nullable ReleasedReview released) {

    /**
     * A coach's own review as last saved.
     *
     * @param version belongs into the next save
     * @param savedAt null as long as nothing was written
     */
    public record OwnReview(
            ReviewId id,
            long version,
            RubricDetails rubric,
            ReviewDraft draft,
            @Nullable Instant savedAt) {}
}
