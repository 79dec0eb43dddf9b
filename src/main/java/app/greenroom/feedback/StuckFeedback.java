package app.greenroom.feedback;

import app.greenroom.people.PersonId;
import app.greenroom.shared.JobState;
import app.greenroom.takes.TakeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Feedback that is not there although it should be: on whose answer, and since when. Nothing of what was said.
 *
 * @param step that does not get on
 * @param problem why it was given up; null while it is still tried
 * @param job the work that is planned; null when none is
 */
public record StuckFeedback(
        TakeId take,
        PersonId candidate,
        Step step,
        Instant since,
        @Nullable String problem,
        @Nullable JobState job) {

    /** What is done with an answer, in order. */
    public enum Step {
        HEARING,
        ASSESSING
    }
}
