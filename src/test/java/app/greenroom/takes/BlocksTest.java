package app.greenroom.takes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BlocksTest {

    private final AtomicLong now = new AtomicLong(-1);
    private final BlockPool pool = new BlockPool();

    @Test
    void aBodyComesInBlocksOfAMegabyte() throws IOException {
        Blocks blocks = new Blocks(new ByteArrayInputStream(new byte[(1 << 20) + 7]), pool);

        assertThat(blocks.next().remaining()).isEqualTo(1 << 20);
        assertThat(blocks.next().remaining()).isEqualTo(7);
        assertThat(blocks.next()).isNull();
        blocks.requireWhole();
    }

    @Test
    void aDripOfBytesIsKeptAndRefused() {
        Blocks blocks = new Blocks(dripping(1, Duration.ofSeconds(1)), pool, now::get);

        assertThat(blocks.next().remaining()).isEqualTo(20);
        assertThat(blocks.next()).isNull();
        assertThatThrownBy(blocks::requireWhole)
                .isInstanceOfSatisfying(
                        TakeRefused.class, e -> assertThat(e.reason()).isEqualTo(TakeRefused.Reason.TOO_SLOW));
    }

    @Test
    void aLineThatTurnsIntoADripIsRefusedToo() {
        InputStream slow = dripping(1, Duration.ofSeconds(1));
        Blocks blocks = new Blocks(
                new InputStream() {
                    private boolean begun;

                    @Override
                    public int read() {
                        throw new UnsupportedOperationException();
                    }

                    @Override
                    public int read(byte[] target, int offset, int length) throws IOException {
                        if (begun) {
                            return slow.read(target, offset, length);
                        }
                        begun = true;
                        return length;
                    }
                },
                pool,
                now::get);

        assertThat(blocks.next().remaining()).isBetween(64 * 1024, 65 * 1024);
        assertThatThrownBy(blocks::requireWhole).isInstanceOf(TakeRefused.class);
    }

    @Test
    void aSlowLineThatKeepsComingIsFast() {
        Blocks blocks = new Blocks(dripping(Blocks.LEAST / 20, Duration.ofSeconds(1)), pool, now::get);

        assertThat(blocks.next().remaining())
                .as("until the end of all patience")
                .isEqualTo(Blocks.LEAST / 20 * (int) Blocks.PATIENCE.toSeconds());
    }

    @Test
    void nothingForTooLongKeepsWhatCame() {
        Blocks blocks = new Blocks(
                new InputStream() {
                    private boolean begun;

                    @Override
                    public int read() {
                        throw new UnsupportedOperationException();
                    }

                    @Override
                    public int read(byte[] target, int offset, int length) throws IOException {
                        if (begun) {
                            throw new SocketTimeoutException();
                        }
                        begun = true;
                        return 9;
                    }
                },
                pool);

        assertThat(blocks.next()).isEqualTo(ByteBuffer.allocate(9));
        assertThatThrownBy(blocks::requireWhole).isInstanceOf(TakeRefused.class);
    }

    @Test
    void memoryIsUsedAgainAndHasAnEnd() {
        byte[] first = pool.take();
        pool.giveBack(first);
        assertThat(pool.take()).isSameAs(first);

        int large = 1;
        while (pool.take().length == first.length) {
            large++;
        }
        assertThat(large).isEqualTo(24);
        pool.giveBack(first);
        assertThat(pool.take()).isSameAs(first);
        assertThat(pool.take()).hasSize(64 * 1024);
    }

    /** Never ends: so many bytes each time, after a pause. */
    private InputStream dripping(int bytes, Duration pause) {
        return new InputStream() {
            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                now.addAndGet(pause.toNanos());
                return Math.min(bytes, length);
            }
        };
    }
}
