package app.greenroom.delivery;

import app.greenroom.speech.Sound;
import app.greenroom.speech.Span;
import app.greenroom.speech.Word;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only the sound tells about how something was said.
 *
 * @param hesitations sounds that are held and no words, in order
 * @param loudness null with fewer than three phrases
 * @param pitch null with less than a second of voice
 */
public record Acoustics(
        List<Span> hesitations,
        @Nullable Loudness loudness,
        @Nullable Pitch pitch) {

    /**
     * Listens to all of it once.
     *
     * @param words that were heard, in order
     * @param speech where somebody speaks, in order
     */
    public static Acoustics of(Sound sound, List<Word> words, List<Span> speech) throws IOException {
        VoiceTrack track = VoiceTrack.of(sound, speech);
        return new Acoustics(
                new HesitationSounds(track, speech, words).find(), Loudness.of(track, words), Pitch.of(track));
    }
}
