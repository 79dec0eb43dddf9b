package app.greenroom.contests;

import app.greenroom.takes.TakeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A candidate's question to their coaches about what the engine made of an answer.
 *
 * @param words of the candidate: what they think the engine got wrong
 * @param answeredAt when a coach's review of the answer was released, which is what answers it; null before
 */
public record ContestDetails(
        TakeId take,
        String words,
        Instant askedAt,
        @Nullable Instant answeredAt) {

    public boolean answered() {
        return answeredAt != null;
    }
}
