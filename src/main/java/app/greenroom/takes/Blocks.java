package app.greenroom.takes;

import app.greenroom.takes.TakeRefused.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A request's body in blocks worth a write each. What came before the connection broke is a block, too. */
class Blocks implements AutoCloseable {

    /** Longer than a recorder's chunk needs on the slowest line, and an end to senders that never end. */
    static final Duration PATIENCE = Duration.ofMinutes(5);
    /** On a line slower than this no answer would ever arrive whole: it only keeps others from being served. */
    static final int LEAST = 10 * 1024;

    static final Duration PACE = Duration.ofSeconds(20);

    private static final int SIP = 64 * 1024;

    private final InputStream input;
    private final LongSupplier nanoTime;
    private final long giveUpAt;
    private final BlockPool pool;
    private final byte[] block;
    private @Nullable IOException broken;
    private boolean over;
    private boolean slow;
    private long paceUntil;
    private long arrived;

    Blocks(InputStream input, BlockPool pool) {
        this(input, pool, System::nanoTime);
    }

    Blocks(InputStream input, BlockPool pool, LongSupplier nanoTime) {
        this.input = input;
        this.pool = pool;
        this.block = pool.take();
        this.nanoTime = nanoTime;
        this.giveUpAt = nanoTime.getAsLong() + PATIENCE.toNanos();
        this.paceUntil = nanoTime.getAsLong() + PACE.toNanos();
    }

    /** The next block, to be used before asking again; null after the last. */
    @Nullable
    ByteBuffer next() {
        int filled = 0;
        while (!over && filled < block.length) {
            int read = read(filled);
            filled += Math.max(0, read);
            over = read < 0 || slow;
        }
        return filled == 0 ? null : ByteBuffer.wrap(block, 0, filled);
    }

    private int read(int filled) {
        try {
            int read = input.read(block, filled, Math.min(SIP, block.length - filled));
            watchPace(read);
            return read;
        } catch (IOException e) {
            // the web server wraps what the socket says
            slow = e instanceof SocketTimeoutException || e.getCause() instanceof SocketTimeoutException;
            broken = slow ? null : e;
        }
        return -1;
    }

    private void watchPace(int read) {
        long now = nanoTime.getAsLong();
        arrived += read;
        if (read > 0 && now >= paceUntil) {
            slow = arrived < LEAST || now >= giveUpAt;
            paceUntil = now + PACE.toNanos();
            arrived = 0;
        }
    }

    /** Fails unless the whole body came, in time. */
    void requireWhole() throws IOException {
        if (broken != null) {
            throw broken;
        }
        if (slow) {
            throw new TakeRefused(
                    Reason.TOO_SLOW, "This took too long. What arrived is kept; please go on from there.");
        }
    }

    @Override
    public void close() {
        pool.giveBack(block);
    }
}
