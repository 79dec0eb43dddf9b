package app.greenroom.delivery;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How the pitch of a voice moved. How high a voice is says nothing here, only how far it moves.
 *
 * @param low tenth percentile, in hertz
 * @param high ninetieth percentile, in hertz
 * @param movement standard deviation by the mean, within ten seconds, on average: 0.1 is level, 0.25 is lively
 */
public record Pitch(double low, double high, double movement) {

    private static final double OCTAVE = 12;
    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;
    private static final int LEAST_FRAMES = 100;
    private static final double PART = 10;

    /** The distance from low to high, in semitones. */
    public double semitones() {
        return OCTAVE * Math.log(high / low) / Math.log(2);
    }

    /** Null when there is less than a second of voice. */
    static @Nullable Pitch of(VoiceTrack track) {
        double[] voiced = track.pitches(0, track.frames());
        if (voiced.length < LEAST_FRAMES) {
            return null;
        }
        Arrays.sort(voiced);
        return new Pitch(percentile(voiced, LOW), percentile(voiced, HIGH), movement(track));
    }

    private static double percentile(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    private static double movement(VoiceTrack track) {
        int part = (int) (PART / VoiceTrack.FRAME);
        double sum = 0;
        double weight = 0;
        for (int from = 0; from < track.frames(); from += part) {
            double[] voiced = track.pitches(from, Math.min(track.frames(), from + part));
            if (voiced.length >= LEAST_FRAMES) {
                double mean = Arrays.stream(voiced).average().orElseThrow();
                double square = Arrays.stream(voiced)
                        .map(pitch -> (pitch - mean) * (pitch - mean))
                        .average()
                        .orElseThrow();
                sum += voiced.length * Math.sqrt(square) / mean;
                weight += voiced.length;
            }
        }
        return weight == 0 ? 0 : sum / weight;
    }
}
