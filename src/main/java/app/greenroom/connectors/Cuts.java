package app.greenroom.connectors;

import app.greenroom.speech.Sound;
import java.io.IOException;
import java.util.Arrays;

/**
 * Hands a long recording on in pieces, each cut where it is quietest in its last seconds, so that hardly a word is cut in
 * two.
 */
class Cuts implements Sound.Listener {

    /** Gets one piece and where it begins, in seconds. */
    @FunctionalInterface
    interface Piece {
        void take(short[] samples, int count, double from) throws IOException;
    }

    private static final int LOOK_BACK_SECONDS = 20;
    private static final int WINDOW = Sound.RATE / 5;

    private final short[] samples;
    private final Piece piece;
    private int filled;
    private long before;

    /** @param seconds at most in a piece */
    Cuts(int seconds, Piece piece) {
        this.samples = new short[seconds * Sound.RATE];
        this.piece = piece;
    }

    @Override
    public void hear(short[] block, int count) throws IOException {
        int taken = 0;
        while (taken < count) {
            int more = Math.min(count - taken, samples.length - filled);
            System.arraycopy(block, taken, samples, filled, more);
            filled += more;
            taken += more;
            if (filled == samples.length) {
                handOn(quietest());
            }
        }
    }

    void finish() throws IOException {
        if (filled > 0) {
            handOn(filled);
        }
    }

    private void handOn(int count) throws IOException {
        piece.take(samples, count, (double) before / Sound.RATE);
        System.arraycopy(samples, count, samples, 0, filled - count);
        filled -= count;
        before += count;
    }

    /** The middle of the quietest fifth of a second near the end. */
    private int quietest() {
        int from = Math.max(0, filled - LOOK_BACK_SECONDS * Sound.RATE);
        int best = filled - WINDOW;
        long least = Long.MAX_VALUE;
        for (int at = from; at + WINDOW <= filled; at += WINDOW / 2) {
            long loud = loudness(at);
            if (loud <= least) {
                least = loud;
                best = at;
            }
        }
        return best + WINDOW / 2;
    }

    private long loudness(int at) {
        long sum = 0;
        for (short sample : Arrays.copyOfRange(samples, at, at + WINDOW)) {
            sum += (long) sample * sample;
        }
        return sum;
    }
}
