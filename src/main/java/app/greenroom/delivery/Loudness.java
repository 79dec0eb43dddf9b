package app.greenroom.delivery;

import app.greenroom.speech.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How steady the loudness was, phrase by phrase.
 *
 * @param swing standard deviation of the phrases' loudness, in dB
 * @param quietest phrase against the mean of all, in dB; negative
 * @param quietestAt in seconds from the beginning
 */
public record Loudness(double swing, double quietest, double quietestAt) {

    private static final int LEAST = 3;
    private static final int LEAST_WORDS = 3;

    private record Level(double from, double decibels) {}

    static @Nullable Loudness of(VoiceTrack track, List<Word> words) {
        List<Level> levels = Passage.of(words).stream()
                .filter(passage -> passage.words().size() >= LEAST_WORDS)
                .map(passage -> new Level(passage.from(), track.loudness(passage.from(), passage.to())))
                .filter(level -> !Double.isNaN(level.decibels()))
                .toList();
        if (levels.size() < LEAST) {
            return null;
        }
        double mean = levels.stream().mapToDouble(Level::decibels).average().orElseThrow();
        double square = levels.stream()
                .mapToDouble(level -> (level.decibels() - mean) * (level.decibels() - mean))
                .average()
                .orElseThrow();
        Level quietest = levels.stream()
                .min((one, other) -> Double.compare(one.decibels(), other.decibels()))
                .orElseThrow();
        return new Loudness(Math.sqrt(square), quietest.decibels() - mean, quietest.from());
    }
}
