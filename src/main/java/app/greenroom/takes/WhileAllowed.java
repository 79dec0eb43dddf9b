package app.greenroom.takes;

import java.io.IOException;
import java.io.OutputStream;

/** Asks again, a megabyte or a second later, whether what is being sent may still be sent; if not, the line is cut. */
class WhileAllowed extends OutputStream {

    private static final long BYTES = 1 << 20;
    private static final long NANOS = 1_000_000_000;

    /** Throws when it may not. */
    @FunctionalInterface
    interface Check {
        void stillAllowed();
    }

    private final OutputStream line;
    private final Check check;
    private long sent;
    private long asked = System.nanoTime();

    WhileAllowed(OutputStream line, Check check) {
        this.line = line;
        this.check = check;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] block, int from, int length) throws IOException {
        if (sent >= BYTES || System.nanoTime() - asked > NANOS) {
            ask();
        }
        line.write(block, from, length);
        sent += length;
    }

    private void ask() throws IOException {
        try {
            check.stillAllowed();
        } catch (RuntimeException e) {
            // too late for an answer: the client sees that something is missing
            throw new IOException("no longer to be sent", e);
        }
        sent = 0;
        asked = System.nanoTime();
    }

    @Override
    public void flush() throws IOException {
        line.flush();
    }
}
