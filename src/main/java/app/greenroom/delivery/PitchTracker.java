package app.greenroom.delivery;

import app.greenroom.speech.Sound;

/**
 * The pitch of a voice by YIN (de Cheveigné and Kawahara, J. Acoust. Soc. Am. 111, 2002): the shift at which a stretch of
 * sound is most like itself. From 60 to 500 Hz.
 */
class PitchTracker {

    private static final int LOWEST = 60;
    private static final int HIGHEST = 500;
    private static final int SHORTEST_LAG = Sound.RATE / HIGHEST;
    private static final int LONGEST_LAG = Sound.RATE / LOWEST;

    /** What of a period may be noise. */
    private static final double UNLIKE = 0.15;

    private static final int WINDOW = 400;

    /** How many samples one look takes. */
    static final int SAMPLES = WINDOW + LONGEST_LAG + 1;

    private final double[] difference = new double[LONGEST_LAG + 2];

    /** In hertz, of the samples from there on; 0 where there is no pitch. */
    double pitch(float[] samples, int from) {
        differences(samples, from);
        for (int lag = SHORTEST_LAG; lag <= LONGEST_LAG; lag++) {
            if (difference[lag] < UNLIKE) {
                while (lag < LONGEST_LAG && difference[lag + 1] < difference[lag]) {
                    lag++;
                }
                return lag == SHORTEST_LAG || lag == LONGEST_LAG ? 0 : Sound.RATE / between(lag);
            }
        }
        return 0;
    }

    /** By lag: how unlike the sound is to itself, against the mean of the shorter lags. */
    private void differences(float[] samples, int from) {
        double sum = 0;
        difference[0] = 1;
        for (int lag = 1; lag <= LONGEST_LAG; lag++) {
            float unlike = 0;
            for (int i = from; i < from + WINDOW; i++) {
                float by = samples[i] - samples[i + lag];
                unlike += by * by;
            }
            sum += unlike;
            difference[lag] = sum == 0 ? 1 : unlike * lag / sum;
        }
    }

    /** The lag of the lowest point of the parabola through three. */
    private double between(int lag) {
        double before = difference[lag - 1];
        double here = difference[lag];
        double after = difference[lag + 1];
        double bend = before - 2 * here + after;
        return bend == 0 ? lag : lag + (before - after) / (2 * bend);
    }
}
