package app.greenroom.media;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Listens to samples as they come and remembers how strong they were, a hundredth of a second at a time. */
class Waveform {

    static final int RATE = 8000;
    static final int PEAKS = 800;
    static final double SILENCE = -96;
    /** This far below the level of the speech, nobody is speaking: breath and the room are. In dB. */
    static final double PAUSE = 26;

    private static final int WINDOW = RATE / 100;
    /** Six hours: far more than any answer, and little memory. */
    private static final int MOST = 6 * 3600 * 100;
    /** A second. */
    private static final int SHORTEST_SILENCE = 100;

    private float[] peaks = new float[6000];
    private float[] powers = new float[6000];
    private int windows;

    /** Reads 16-bit little-endian mono samples to the end, or for six hours. */
    static Waveform of(InputStream samples) throws IOException {
        Waveform waveform = new Waveform();
        DataInputStream input = new DataInputStream(samples);
        byte[] window = new byte[WINDOW * 2];
        int read;
        while (waveform.windows < MOST && (read = input.readNBytes(window, 0, window.length)) > 1) {
            waveform.add(window, read / 2);
        }
        return waveform;
    }

    private void add(byte[] window, int samples) {
        double peak = 0;
        double power = 0;
        for (int i = 0; i < samples; i++) {
            double sample = (short) (window[2 * i] & 0xff | window[2 * i + 1] << 8) / 32768.0;
            peak = Math.max(peak, Math.abs(sample));
            power += sample * sample;
        }
        if (windows == peaks.length) {
            peaks = Arrays.copyOf(peaks, 2 * windows);
            powers = Arrays.copyOf(powers, 2 * windows);
        }
        peaks[windows] = (float) peak;
        powers[windows++] = (float) (power / samples);
    }

    /** There was more than anybody would listen to. */
    boolean full() {
        return windows >= MOST;
    }

    double seconds() {
        return windows / 100.0;
    }

    /** At most 800 peaks; the highest is 1 unless the whole recording is very quiet. */
    float[] peaks() {
        float[] reduced = new float[Math.min(PEAKS, windows)];
        float highest = 0.1f;
        for (int i = 0; i < windows; i++) {
            int place = (int) ((long) i * reduced.length / windows);
            reduced[place] = Math.max(reduced[place], peaks[i]);
            highest = Math.max(highest, peaks[i]);
        }
        for (int i = 0; i < reduced.length; i++) {
            reduced[i] = Math.round(reduced[i] / highest * 1000) / 1000f;
        }
        return reduced;
    }

    /** Where nobody speaks for a second or more. A recording that can hardly be heard has no speech to measure by. */
    List<Silence> silences() {
        if (level() < Playable.HARDLY_AUDIBLE) {
            return List.of();
        }
        double limit = Math.pow(10, (level() - PAUSE) / 10);
        List<Silence> silences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= windows; i++) {
            if (i == windows || speaks(i, limit)) {
                if (i - start >= SHORTEST_SILENCE) {
                    silences.add(new Silence(start / 100.0, i / 100.0));
                }
                start = i + 1;
            }
        }
        return silences;
    }

    /** A click of a key is over sooner than any sound of speech: three of the five hundredths around must be loud. */
    private boolean speaks(int window, double limit) {
        int loud = 0;
        for (int i = Math.max(0, window - 2); i <= Math.min(windows - 1, window + 2); i++) {
            loud += powers[i] > limit ? 1 : 0;
        }
        return loud >= 3;
    }

    /** The level that the loudest twentieth of the recording reaches, so that pauses to think do not count. In dBFS. */
    double level() {
        if (windows == 0) {
            return SILENCE;
        }
        float[] sorted = Arrays.copyOf(powers, windows);
        Arrays.sort(sorted);
        double power = sorted[(int) (windows * 0.95)];
        return Math.max(SILENCE, 10 * Math.log10(Math.max(power, 1e-12)));
    }
}
