package app.greenroom.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;

/** A line to the studio that is cut once, after so many bytes have gone up, and is as good as any for whoever comes back. */
final class CutLine implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicLong left;
    private final int port;
    private volatile boolean cut;

    CutLine(int port, long after) throws IOException {
        this.port = port;
        this.left = new AtomicLong(after);
        Thread.ofVirtual().start(this::connect);
    }

    String url() {
        return "http://localhost:" + door.getLocalPort();
    }

    boolean wasCut() {
        return cut;
    }

    private void connect() {
        try {
            while (true) {
                Socket client = door.accept();
                Socket studio = new Socket(InetAddress.getLoopbackAddress(), port);
                Thread.ofVirtual().start(() -> pass(studio, client, false));
                Thread.ofVirtual().start(() -> pass(client, studio, true));
            }
        } catch (IOException e) {
            // the door was closed
        }
    }

    /** When one way ends, both do: an end that is kept open would be waited for. */
    private void pass(Socket from, Socket to, boolean up) {
        byte[] block = new byte[8192];
        try (from;
                to) {
            InputStream input = from.getInputStream();
            OutputStream output = to.getOutputStream();
            for (int read; (read = input.read(block)) >= 0; ) {
                if (up && left.addAndGet(-read) < 0 && !cut) {
                    cut = true;
                    from.setSoLinger(true, 0); // both hear of a broken connection, not of an end
                    to.setSoLinger(true, 0);
                    return;
                }
                output.write(block, 0, read);
            }
        } catch (IOException e) {
            // told to both by closing them
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
