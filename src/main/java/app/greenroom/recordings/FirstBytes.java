package app.greenroom.recordings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** The beginning of a channel, as if it ended there. */
class FirstBytes implements ReadableByteChannel {

    private final ReadableByteChannel source;
    private long left;

    FirstBytes(ReadableByteChannel source, long length) {
        this.source = source;
        this.left = length;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (left <= 0) {
            return -1;
        }
        int limit = target.limit();
        target.limit((int) Math.min(limit, target.position() + left));
        int read = source.read(target);
        target.limit(limit);
        left -= Math.max(0, read);
        return read;
    }

    @Override
    public boolean isOpen() {
        return source.isOpen();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
