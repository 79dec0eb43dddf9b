package app.greenroom.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;

/** A line to the studio for one connection that fails after so many bytes have gone up. */
final class FailingLine implements AutoCloseable {

    /** How it fails. */
    enum Kind {
        /** Both ends hear of it at once. */
        CUT,
        /** All goes up, but the answer never comes down: the line is cut instead. */
        ANSWER_LOST,
        /** Nobody hears anything: neither bytes nor an end pass, until it is revived. */
        DEAD
    }

    private final ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final String url = "http://localhost:" + door.getLocalPort();
    private final CountDownLatch failed = new CountDownLatch(1);
    private final CountDownLatch revived = new CountDownLatch(1);
    private final Kind kind;
    private final Runnable whenFailed;
    private volatile boolean closed;
    private volatile Socket client = new Socket();
    private volatile Socket studio = new Socket();

    /** @param whenFailed done by the line itself, at that very byte */
    FailingLine(int port, Kind kind, long after, Runnable whenFailed) throws IOException {
        this.kind = kind;
        this.whenFailed = whenFailed;
        Thread.ofVirtual().start(() -> connect(port, after));
    }

    String url() {
        return url;
    }

    /** Until then, it is as good as any. */
    void awaitFailure() throws InterruptedException {
        failed.await();
    }

    /** A dead line lets go what it held back. */
    void revive() {
        revived.countDown();
    }

    private void connect(int port, long after) {
        try {
            client = door.accept();
            // whoever comes back finds nobody here
            door.close();
            studio = new Socket(InetAddress.getLoopbackAddress(), port);
            Thread.ofVirtual().start(this::down);
            up(after);
        } catch (IOException | InterruptedException e) {
            end();
        }
    }

    private void up(long after) throws IOException, InterruptedException {
        InputStream from = client.getInputStream();
        OutputStream to = studio.getOutputStream();
        byte[] block = new byte[8192];
        long left = kind == Kind.ANSWER_LOST ? Long.MAX_VALUE : after;
        for (int read; (read = from.read(block, 0, (int) Math.min(block.length, Math.max(1, left)))) >= 0; ) {
            if (left <= 0) {
                fail();
                left = Long.MAX_VALUE;
            }
            to.write(block, 0, read);
            left -= read;
        }
    }

    private void down() {
        byte[] block = new byte[8192];
        try {
            InputStream from = studio.getInputStream();
            OutputStream to = client.getOutputStream();
            for (int read; (read = from.read(block)) >= 0; ) {
                if (kind == Kind.ANSWER_LOST || kind == Kind.DEAD && failed.getCount() == 1) {
                    // an answer before the failure: the whole request had passed
                    fail();
                }
                if (kind == Kind.DEAD) {
                    revived.await();
                }
                to.write(block, 0, read);
            }
        } catch (IOException | InterruptedException e) {
            // told to both ends below
        }
        end();
    }

    private void fail() throws IOException, InterruptedException {
        failed.countDown();
        whenFailed.run();
        if (kind == Kind.DEAD) {
            revived.await();
        }
        if (kind != Kind.DEAD || closed) {
            throw new IOException("the line has failed");
        }
    }

    private void end() {
        failed.countDown();
        try {
            client.close();
            studio.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        revived.countDown();
        door.close();
        end();
    }
}
