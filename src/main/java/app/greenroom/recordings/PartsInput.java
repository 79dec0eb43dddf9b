package app.greenroom.recordings;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a recording that may lie in many parts; each is asked for when the one before it has been read. */
class PartsInput extends InputStream {

    private final Bucket bucket;
    private final Iterator<Part> parts;
    private final long to;
    private long at;
    private @Nullable InputStream current;

    /** The bytes from one place up to another, or to the end of the chain if that comes first. */
    PartsInput(Bucket bucket, List<Part> chain, long from, long to) {
        this.bucket = bucket;
        this.parts = chain.stream().filter(part -> part.end() > from).iterator();
        this.at = from;
        this.to = Math.min(to, Part.end(chain));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int start, int length) throws IOException {
        while (at < to) {
            if (current == null) {
                Part part = parts.next();
                current = bucket.get(part.key(), at - part.offset(), Math.min(to, part.end()) - part.offset());
            }
            int read = current.read(target, start, length);
            if (read >= 0) {
                at += read;
                return read;
            }
            close();
        }
        return length == 0 ? 0 : -1;
    }

    @Override
    public void close() throws IOException {
        if (current != null) {
            current.close();
            current = null;
        }
    }
}
