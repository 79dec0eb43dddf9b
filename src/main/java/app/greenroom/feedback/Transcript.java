package app.greenroom.feedback;

import app.greenroom.delivery.Passage;
import app.greenroom.speech.Word;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a take as people read them.
 *
 * @param correctedAt when its candidate put them right; null when nobody did
 */
public record Transcript(List<Word> words, @Nullable Instant correctedAt) {

    /** The words as they are read, a few at a time. */
    public List<Passage> passages() {
        return Passage.of(words);
    }

    public boolean corrected() {
        return correctedAt != null;
    }
}
