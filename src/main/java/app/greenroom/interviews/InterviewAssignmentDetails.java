package app.greenroom.interviews;

import app.greenroom.assignments.FeedbackRelease;
import app.greenroom.interviewer.InterviewLength;
import app.greenroom.interviewer.Manner;
import app.greenroom.people.PersonId;
import app.greenroom.questions.Difficulty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An assigned interview as everybody it concerns may see it.
 *
 * @param length without anybody's extra time
 * @param feedbackRelease when its candidates see what an engine makes of their answers
 * @param note the coach's words to the candidates; may be empty
 * @param past the due date has passed
 * @param withdrawnAt when its coach took it back; null when they did not
 */
public record InterviewAssignmentDetails(
        InterviewAssignmentId id,
        String title,
        PersonId coach,
        Subject subject,
        InterviewLength length,
        Manner manner,
        Difficulty difficulty,
        FeedbackRelease feedbackRelease,
        String note,
        Instant due,
        boolean past,
        Instant createdAt,
        @Nullable Instant withdrawnAt) {

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    /** Nobody is waited for any more, though they may still come. */
    public boolean closed() {
        return past || withdrawn();
    }
}
