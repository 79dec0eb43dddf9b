package app.greenroom.reviews;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.people.PersonRow;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.takes.Medium;
import app.greenroom.takes.TakeId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer that waits for feedback.
 *
 * @param overdue it has waited for more than two days
 * @param begun when the signed-in coach last saved their draft of it; null before
 * @param others coaches who have begun a review of it, too
 */
public record QueueRow(
        Answer answer,
        QuestionDetails question,
        PersonRow candidate,
        boolean overdue,
        @Nullable Instant begun,
        List<PersonRow> others) {

    /**
     * What of the take the queue shows.
     *
     * @param number of the take, from 1
     * @param late it came after its assignment had closed
     * @param preparing all of it is here, but it is still being made ready to be played
     */
    public record Answer(
            TakeId take,
            @Nullable AssignmentId assignment,
            int number,
            Medium medium,
            Duration duration,
            Instant submittedAt,
            boolean late,
            boolean preparing) {}

    public TakeId take() {
        return answer.take();
    }
}
