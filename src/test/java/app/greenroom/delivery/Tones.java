package app.greenroom.delivery;

import app.greenroom.speech.Sound;
import java.io.ByteArrayOutputStream;
import java.util.function.DoubleUnaryOperator;

/** Voices of which everything is known: a buzz at a pitch, with the overtones of a throat, and silence between. */
class Tones {

    private static final int OVERTONES = 12;
    private static final double LOUD = 3000;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private double phase;

    Tones silence(double seconds) {
        return hum(seconds, at -> 200, 0);
    }

    Tones hum(double seconds, double pitch) {
        return hum(seconds, at -> pitch, 1);
    }

    /** @param pitch in hertz, by the seconds since this sound began */
    Tones hum(double seconds, DoubleUnaryOperator pitch, double level) {
        int samples = (int) Math.round(seconds * Sound.RATE);
        for (int i = 0; i < samples; i++) {
            phase += 2 * Math.PI * pitch.applyAsDouble((double) i / Sound.RATE) / Sound.RATE;
            double value = 0;
            for (int overtone = 1; overtone <= OVERTONES; overtone++) {
                value += Math.sin(overtone * phase) / overtone;
            }
            short sample = (short) Math.round(LOUD * level * value);
            bytes.write(sample);
            bytes.write(sample >> 8);
        }
        return this;
    }

    Sound sound() {
        byte[] all = bytes.toByteArray();
        short[] samples = new short[all.length / 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (all[2 * i] & 0xff | all[2 * i + 1] << 8);
        }
        return listener -> {
            for (int from = 0; from < samples.length; from += 999) {
                int count = Math.min(999, samples.length - from);
                short[] block = new short[count];
                System.arraycopy(samples, from, block, 0, count);
                listener.hear(block, count);
            }
        };
    }
}
