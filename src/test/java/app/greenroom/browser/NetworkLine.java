package app.greenroom.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * The line between browsers and the studio. It can be cut as a line is cut: nothing comes through any more, and nobody
 * is told. It can be slow, and it counts what uploads send over it.
 */
final class NetworkLine implements AutoCloseable {

    private static final long SECOND = 1_000_000_000;

    private final ServerSocket door;
    private final int studio;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final UploadCount uploads = new UploadCount();
    private volatile boolean cut;
    private volatile long bytesASecond = Long.MAX_VALUE;

    NetworkLine(int studio) throws IOException {
        this.studio = studio;
        door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    String url() {
        return "http://localhost:" + door.getLocalPort();
    }

    UploadCount uploads() {
        return uploads;
    }

    void slowDown(long bytesASecond) {
        this.bytesASecond = bytesASecond;
    }

    void cut() {
        cut = true;
    }

    /** What was under way before is lost: a line that was dead for so long has forgotten its connections. */
    void restore() throws IOException {
        cut = false;
        hangUp();
    }

    private void hangUp() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket browser = door.accept();
                open.add(browser);
                Thread.ofVirtual().start(() -> connect(browser));
            } catch (IOException e) {
                // closed: nobody calls any more
            }
        }
    }

    private void connect(Socket browser) {
        try (browser;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), studio)) {
            open.add(server);
            UploadCount.Connection counted = uploads.connection();
            Thread answers = Thread.ofVirtual().start(() -> pump(server, browser, null, counted));
            pump(browser, server, counted, null);
            answers.join();
        } catch (IOException | InterruptedException e) {
            // the studio is not there: the browser finds its connection closed
        }
    }

    private void pump(Socket from, Socket to, UploadCount.Connection sending, UploadCount.Connection answering) {
        byte[] some = new byte[8 * 1024];
        try (from;
                to) {
            for (int count; (count = from.getInputStream().read(some)) >= 0; ) {
                if (cut) {
                    continue;
                }
                if (sending != null) {
                    sending.sent(some, count);
                    LockSupport.parkNanos(count * SECOND / bytesASecond);
                } else {
                    answering.answered();
                }
                to.getOutputStream().write(some, 0, count);
            }
        } catch (IOException e) {
            // one end has gone, and closing tells the other
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        hangUp();
    }
}
