package app.greenroom.takes;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * The memory that blocks of uploads pass through: used again and again, and never more of it than this, however many
 * uploads there are at once.
 */
@Component
class BlockPool {

    private static final int LARGE = 1 << 20;
    /** For whoever comes when all large ones are in use: small enough for every thread of the server to have one. */
    private static final int SMALL = 64 * 1024;

    private static final int MOST = 24;

    private final BlockingQueue<byte[]> free = new ArrayBlockingQueue<>(MOST);
    private final AtomicInteger made = new AtomicInteger();

    byte[] take() {
        byte[] block = free.poll();
        if (block != null) {
            return block;
        }
        boolean more = made.getAndUpdate(count -> Math.min(MOST, count + 1)) < MOST;
        return new byte[more ? LARGE : SMALL];
    }

    void giveBack(byte[] block) {
        if (block.length == LARGE) {
            free.add(block);
        }
    }
}
