package app.greenroom.assignments;

import app.greenroom.people.PersonId;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionSetId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as everybody it concerns may see it.
 *
 * @param answerTime for every question; null when each has its own
 * @param feedbackRelease when its candidates see what an engine makes of their answers
 * @param note the coach's words to the candidates; may be empty
 * @param questions in the order to answer them, as they were when it was assigned
 * @param set where the questions came from; it may have changed since
 * @param withdrawnAt when its coach took it back; null when they did not
 */
public record AssignmentDetails(
        AssignmentId id,
        String title,
        PersonId coach,
        Instant due,
        int takesAllowed,
        Duration preparation,
        @Nullable Duration answerTime,
        FeedbackRelease feedbackRelease,
        String note,
        List<QuestionId> questions,
        Instant createdAt,
        QuestionSetId set,
        @Nullable Instant withdrawnAt) {

    public boolean withdrawn() {
        return withdrawnAt != null;
    }
}
