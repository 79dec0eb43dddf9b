package app.greenroom.takes;

import app.greenroom.takes.TakeRefused.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A request's body in blocks worth a write each. What came before the connection broke is a block, too. */
class Blocks {

    private static final int SIZE = 1 << 20;
    /** Longer than a recorder's chunk needs on the slowest line, and an end to senders that never end. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final InputStream input;
    private final long giveUpAt = System.nanoTime() + PATIENCE.toNanos();
    private byte[] block = new byte[64 * 1024];
    private @Nullable IOException broken;
    private boolean over;

    Blocks(InputStream input) {
        this.input = input;
    }

    /** The next block, to be used before asking again; null after the last. */
    @Nullable
    ByteBuffer next() {
        int filled = 0;
        while (!over && filled < SIZE) {
            if (filled == block.length) {
                block = java.util.Arrays.copyOf(block, Math.min(SIZE, 4 * filled));
            }
            int read = read(filled);
            over |= read < 0 || System.nanoTime() > giveUpAt;
            filled += Math.max(0, read);
        }
        return filled == 0 ? null : ByteBuffer.wrap(block, 0, filled).slice();
    }

    private int read(int filled) {
        try {
            return input.read(block, filled, block.length - filled);
        } catch (IOException e) {
            broken = e;
            return -1;
        }
    }

    /** Fails unless the whole body came, in time. */
    void requireWhole() throws IOException {
        if (broken != null) {
            throw broken;
        }
        if (System.nanoTime() > giveUpAt) {
            throw new TakeRefused(
                    Reason.TOO_SLOW, "This took too long. What arrived is kept; please go on from there.");
        }
    }
}
