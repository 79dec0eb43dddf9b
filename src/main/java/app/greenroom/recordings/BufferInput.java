package app.greenroom.recordings;

import java.io.InputStream;
import java.nio.ByteBuffer;

/** A buffer's bytes as a stream that can begin again, as attempts after the first do. */
class BufferInput extends InputStream {

    private final ByteBuffer bytes;

    BufferInput(ByteBuffer bytes) {
        this.bytes = bytes;
        bytes.mark();
    }

    @Override
    public int read() {
        return bytes.hasRemaining() ? Byte.toUnsignedInt(bytes.get()) : -1;
    }

    @Override
    public int read(byte[] target, int start, int length) {
        if (!bytes.hasRemaining()) {
            return length == 0 ? 0 : -1;
        }
        int read = Math.min(length, bytes.remaining());
        bytes.get(target, start, read);
        return read;
    }

    @Override
    public int available() {
        return bytes.remaining();
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    public void mark(int limit) {
        bytes.mark();
    }

    @Override
    public void reset() {
        bytes.reset();
    }
}
