package app.greenroom.takes;

import app.greenroom.people.PersonId;
import app.greenroom.questions.QuestionId;
import app.greenroom.shared.JobState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A recording that is not where it should be by now: whose, where on its way, since when. Nothing of what is in it.
 *
 * @param since the last byte, the last byte of all, or the end of the last attempt to prepare it
 * @param bytes how much of it is here
 * @param flag why it could not be prepared; null otherwise
 * @param job the work that is to prepare it; null when none is wanted
 */
public record StuckTake(
        TakeId id,
        PersonId candidate,
        QuestionId question,
        TakeState state,
        Instant since,
        long bytes,
        @Nullable String flag,
        @Nullable JobState job) {

    /** Whether the studio can do anything about it; bytes that have not come can only be sent. */
    public boolean mayBePreparedAgain() {
        return state != TakeState.RECORDING;
    }
}
