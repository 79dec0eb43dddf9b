package app.greenroom.feedback;

import app.greenroom.delivery.Acoustics;
import app.greenroom.delivery.Delivery;
import app.greenroom.speech.Span;
import app.greenroom.speech.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was heard in a take.
 *
 * @param percent of the present step that is done
 * @param engine that wrote down the words, with version and model; empty before
 * @param standIn why another engine than the chosen one wrote them down; empty when it was that one
 * @param speech where somebody speaks, in order
 * @param words in order; empty when nobody speaks, or none was understood
 * @param acoustics what only the sound tells; null before it was measured
 */
public record HeardTake(
        HearingState state,
        int percent,
        String engine,
        String standIn,
        List<Span> speech,
        List<Word> words,
        @Nullable Acoustics acoustics) {

    static final HeardTake NOTHING = new HeardTake(HearingState.WAITING, 0, "", "", List.of(), List.of(), null);

    public boolean done() {
        return state == HearingState.DONE;
    }

    /** There is nothing more to come. */
    public boolean over() {
        return done() || state == HearingState.FAILED;
    }

    public Delivery delivery() {
        return Delivery.of(words, speech, acoustics);
    }
}
