package app.greenroom.feedback;

import app.greenroom.delivery.Acoustics;
import app.greenroom.delivery.Delivery;
import app.greenroom.delivery.Passage;
import app.greenroom.speech.Span;
import app.greenroom.speech.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was heard in a take.
 *
 * @param percent of the present step that is done
 * @param engine that wrote down the words, with version and model; empty before
 * @param speech where somebody speaks, in order
 * @param words in order; empty when nobody speaks, or none was understood
 * @param acoustics what only the sound tells; null before it was measured
 */
public record HeardTake(
        HearingState state,
        int percent,
        String engine,
        List<Span> speech,
        List<Word> words,
        @Nullable Acoustics acoustics) {

    static final HeardTake NOTHING = new HeardTake(HearingState.WAITING, 0, "", List.of(), List.of(), null);

    public boolean done() {
        return state == HearingState.DONE;
    }

    /** The words as they are read, a few at a time. */
    public List<Passage> passages() {
        return Passage.of(words);
    }

    public Delivery delivery() {
        return Delivery.of(words, speech, acoustics);
    }

    /** Mean confidence of the words, 0 to 1; 0 without words. */
    public double confidence() {
        return words.stream().mapToDouble(Word::confidence).average().orElse(0);
    }
}
