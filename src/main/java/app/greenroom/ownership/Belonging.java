package app.greenroom.ownership;

import app.greenroom.people.PersonRow;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.reviews.ReleasedReview;
import app.greenroom.takes.TakeDetails;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One take of a candidate, with all that belongs to it.
 *
 * @param watchers the coaches who may hear it now; the administrator may as well, whenever a coach may
 * @param review the feedback on it; null while there is none
 */
public record Belonging(
        TakeDetails take,
        QuestionDetails question,
        List<PersonRow> watchers,
        @Nullable ReleasedReview review) {

    /** An answer handed in freely: it can be taken back. */
    public boolean mayBeTakenBack() {
        return take.submitted() && !take.erased() && take.assignment() == null;
    }
}
