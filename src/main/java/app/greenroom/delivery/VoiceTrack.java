package app.greenroom.delivery;

import app.greenroom.speech.Sound;
import app.greenroom.speech.Span;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** A recording as its loudness and its pitch, a hundred times a second, where somebody speaks. */
class VoiceTrack {

    /** In seconds. */
    static final double FRAME = 0.01;

    private static final int HOP = (int) (Sound.RATE * FRAME);
    private static final double FULL_SCALE = 32768;

    /** What is this quiet has no pitch worth asking for. */
    private static final double QUIET = -50;

    /** Two frames further the pitch can't be elsewhere: what is, was taken for its half or its double. */
    private static final double LEAP = 1.3;

    private final float[] decibels;
    private final float[] pitches;

    VoiceTrack(float[] decibels, float[] pitches) {
        this.decibels = decibels;
        this.pitches = pitches;
    }

    static VoiceTrack of(Sound sound, List<Span> speech) throws IOException {
        Listener listener = new Listener(speech);
        sound.listen(listener);
        return listener.finish();
    }

    int frames() {
        return decibels.length;
    }

    static int frame(double seconds) {
        return (int) Math.round(seconds / FRAME);
    }

    /** In hertz; 0 where there is none. */
    double pitch(int frame) {
        return frame < pitches.length ? pitches[frame] : 0;
    }

    /** Those there are in these frames. */
    double[] pitches(int from, int to) {
        double[] found = new double[to - from];
        int count = 0;
        for (int i = from; i < to; i++) {
            if (pitches[i] > 0) {
                found[count++] = pitches[i];
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** The mean power between two times where there is a pitch, in dB of full scale; NaN where there is none. */
    double loudness(double from, double to) {
        double power = 0;
        int count = 0;
        for (int i = Math.max(0, frame(from)); i < Math.min(frames(), frame(to)); i++) {
            if (pitches[i] > 0) {
                power += Math.pow(10, decibels[i] / 10);
                count++;
            }
        }
        return count == 0 ? Double.NaN : 10 * Math.log10(power / count);
    }

    /** Looks at the sound as it goes by. */
    private static class Listener implements Sound.Listener {

        private final PitchTracker tracker = new PitchTracker();
        private final List<Span> speech;
        private final float[] window = new float[PitchTracker.SAMPLES + HOP];
        private float[] decibels = new float[6000];
        private float[] pitches = new float[6000];
        private int filled;
        private int frame;
        private int span;

        Listener(List<Span> speech) {
            this.speech = speech;
        }

        @Override
        public void hear(short[] samples, int count) {
            for (int i = 0; i < count; i++) {
                window[filled++] = (float) (samples[i] / FULL_SCALE);
                if (filled == PitchTracker.SAMPLES) {
                    look();
                }
            }
        }

        VoiceTrack finish() {
            return new VoiceTrack(Arrays.copyOf(decibels, frame), cleaned(Arrays.copyOf(pitches, frame)));
        }

        private void look() {
            if (frame == decibels.length) {
                decibels = Arrays.copyOf(decibels, 2 * frame);
                pitches = Arrays.copyOf(pitches, 2 * frame);
            }
            double power = 0;
            for (int i = 0; i < HOP; i++) {
                power += window[i] * window[i];
            }
            decibels[frame] = (float) (10 * Math.log10(power / HOP + 1e-10));
            boolean worth = decibels[frame] > QUIET && spoken(frame * FRAME);
            pitches[frame] = worth ? (float) tracker.pitch(window, 0) : 0;
            frame++;
            System.arraycopy(window, HOP, window, 0, filled - HOP);
            filled -= HOP;
        }

        private boolean spoken(double at) {
            while (span < speech.size() && speech.get(span).to() < at) {
                span++;
            }
            return span < speech.size() && speech.get(span).from() <= at;
        }

        /** Without lone frames and leaps. */
        private static float[] cleaned(float[] raw) {
            float[] clean = raw.clone();
            for (int i = 0; i < raw.length; i++) {
                boolean before = i > 0 && near(raw[i], raw[i - 1]);
                boolean after = i + 1 < raw.length && near(raw[i], raw[i + 1]);
                if (!before && !after) {
                    clean[i] = 0;
                }
            }
            return clean;
        }

        private static boolean near(float one, float other) {
            return one > 0 && other > 0 && Math.max(one, other) / Math.min(one, other) < LEAP;
        }
    }
}
