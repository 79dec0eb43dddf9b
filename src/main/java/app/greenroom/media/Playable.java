package app.greenroom.media;

import java.time.Duration;

/**
 * What is known of a recording once it has been made seekable.
 *
 * @param peaks the waveform, left to right, 0 to 1; empty without sound
 * @param loudness of its loudest parts in dBFS, -96 for silence
 */
public record Playable(Duration duration, float[] peaks, double loudness) {

    /** Below this a listener at a usual volume hears next to nothing. */
    private static final double HARDLY_AUDIBLE = -48;

    public boolean hardlyAudible() {
        return loudness < HARDLY_AUDIBLE;
    }
}
