package app.greenroom.media;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a recording once it has been made seekable.
 *
 * @param peaks the waveform, left to right, 0 to 1; empty without sound
 * @param level of its loudest parts in dBFS, -96 for silence
 * @param loudness of the whole after EBU R128, in LUFS; null without sound that can be measured
 * @param silences of a second or more, in order; none where there is no speech to be silent between
 */
public record Playable(
        Duration duration,
        float[] peaks,
        double level,
        @Nullable Double loudness,
        List<Silence> silences) {

    /** Below this a listener at a usual volume hears next to nothing. */
    static final double HARDLY_AUDIBLE = -48;

    public boolean hardlyAudible() {
        return level < HARDLY_AUDIBLE;
    }
}
