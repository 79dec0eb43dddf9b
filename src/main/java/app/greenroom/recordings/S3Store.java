package app.greenroom.recordings;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/**
 * Recordings in a bucket. Objects cannot grow, so each append makes one of its own, named after where its bytes begin (see
 * {@link Part}); what the store has acknowledged, it keeps. Sealing makes one object of them, in the place of the first:
 * whichever of the two is there, readers find all bytes, so a process may die at any moment in between.
 */
class S3Store implements RecordingStore {

    private static final Logger LOG = LoggerFactory.getLogger(S3Store.class);

    /** Larger objects are sent in pieces of this size. Stores want 5 MiB at least. */
    static final int PIECE = 8 << 20;

    private static final int BLOCK = 64 * 1024;
    private static final long LARGEST_COPY = 5L << 30;

    private final Bucket bucket;

    S3Store(Bucket bucket) {
        this.bucket = bucket;
    }

    @Override
    public void append(RecordingId id, long offset, ByteBuffer bytes) {
        cutOff(id, bucket.parts(id), offset);
        if (!bucket.putNew(Part.key(id, offset), bytes)) {
            // a write that was given up came late, after we looked
            bucket.delete(Part.key(id, offset));
            if (!bucket.putNew(Part.key(id, offset), bytes)) {
                throw new IllegalStateException("somebody else writes recording " + id + " at " + offset);
            }
        }
        bytes.position(bytes.limit());
    }

    private void cutOff(RecordingId id, List<Part> all, long length) {
        List<Part> chain = requireUpTo(id, all, length);
        for (Part part : all) {
            if (part.offset() >= length) {
                bucket.delete(part.key());
            } else if (part.end() > length && chain.contains(part)) {
                compose(part.key(), List.of(part), part.offset(), length);
            }
        }
    }

    private static List<Part> requireUpTo(RecordingId id, List<Part> all, long length) {
        List<Part> chain = Part.chain(all);
        if (Part.end(chain) < length) {
            throw new IllegalStateException("recording " + id + " ends at " + Part.end(chain) + ", but bytes up to "
                    + length + " were acknowledged");
        }
        return chain;
    }

    @Override
    public long end(RecordingId id) {
        return Part.end(Part.chain(bucket.parts(id)));
    }

    @Override
    public void seal(RecordingId id, long length) {
        bucket.abortUploads(id);
        List<Part> all = bucket.parts(id);
        List<Part> chain = requireUpTo(id, all, length);
        if (chain.isEmpty() || chain.getFirst().size() != length) {
            compose(Part.key(id, 0), chain, 0, length);
        }
        deleteAllButFirst(all);
    }

    private void deleteAllButFirst(List<Part> all) {
        all.stream().filter(part -> part.offset() > 0).map(Part::key).forEach(bucket::delete);
    }

    /** Makes one object of a stretch of others, which may take the place of one of them. */
    private void compose(String key, List<Part> chain, long from, long to) {
        try (InputStream bytes = new PartsInput(bucket, chain, from, to)) {
            keep(key, bytes, to - from);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void keep(String key, InputStream bytes, long length) throws IOException {
        byte[] piece = new byte[(int) Math.min(PIECE, length)];
        if (length <= PIECE) {
            bucket.put(key, next(bytes, piece, length));
            return;
        }
        String upload = bucket.beginUpload(key);
        List<CompletedPart> pieces = new ArrayList<>();
        for (long at = 0; at < length; at += PIECE) {
            pieces.add(bucket.uploadPart(key, upload, pieces.size() + 1, next(bytes, piece, length - at)));
        }
        bucket.completeUpload(key, upload, pieces);
    }

    private static ByteBuffer next(InputStream bytes, byte[] piece, long left) throws IOException {
        int length = (int) Math.min(piece.length, left);
        if (bytes.readNBytes(piece, 0, length) < length) {
            throw new EOFException("the recording ends too early");
        }
        return ByteBuffer.wrap(piece, 0, length);
    }

    @Override
    public void put(RecordingId id, Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            keep(Part.key(id, 0), bytes, Files.size(file));
        } catch (IOException | RuntimeException e) {
            forgetUploads(id);
            throw e instanceof IOException io ? failed(io) : (RuntimeException) e;
        }
        deleteAllButFirst(bucket.parts(id));
    }

    private void forgetUploads(RecordingId id) {
        try {
            bucket.abortUploads(id);
        } catch (RuntimeException e) {
            LOG.warn("an unfinished upload of recording {} is left for the bucket's own rules", id, e);
        }
    }

    @Override
    public void copy(RecordingId from, RecordingId to) {
        List<Part> chain = Part.chain(bucket.parts(from));
        if (chain.isEmpty()) {
            throw new IllegalStateException("recording " + from + " is not in the store");
        }
        if (chain.size() == 1 && chain.getFirst().size() <= LARGEST_COPY) {
            bucket.copy(chain.getFirst().key(), Part.key(to, 0));
        } else {
            compose(Part.key(to, 0), chain, 0, Part.end(chain));
        }
    }

    @Override
    public InputStream read(RecordingId id, long length) throws IOException {
        return new PartsInput(bucket, requireThere(id), 0, length);
    }

    @Override
    public void send(RecordingId id, long from, long count, OutputStream to) throws IOException {
        // one request for a sealed recording, which is one object
        Optional<InputStream> sealed = bucket.getIfThere(Part.key(id, 0), from, from + count);
        try (InputStream bytes = sealed.isPresent() ? sealed.get() : pieces(id, from, from + count)) {
            byte[] block = new byte[(int) Math.min(BLOCK, count)];
            for (int read; (read = bytes.read(block)) >= 0; ) {
                to.write(block, 0, read);
            }
        }
    }

    private InputStream pieces(RecordingId id, long from, long to) throws IOException {
        List<Part> chain = requireThere(id);
        if (Part.end(chain) < to) {
            throw new EOFException("recording " + id + " ends at " + Part.end(chain) + ", not at " + to);
        }
        return new PartsInput(bucket, chain, from, to);
    }

    @Override
    public <T> T asFile(RecordingId id, FileWork<T> work) throws IOException {
        List<Part> chain = requireThere(id);
        Path file = Files.createTempFile("greenroom", null);
        try {
            try (InputStream bytes = new PartsInput(bucket, chain, 0, Part.end(chain))) {
                Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return work.on(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private List<Part> requireThere(RecordingId id) throws IOException {
        List<Part> chain;
        try {
            chain = Part.chain(bucket.parts(id));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (chain.isEmpty()) {
            throw new NoSuchFileException("recording " + id);
        }
        return chain;
    }

    @Override
    public void erase(RecordingId id) {
        bucket.abortUploads(id);
        bucket.parts(id).forEach(part -> bucket.delete(part.key()));
    }

    private static RuntimeException failed(IOException e) {
        return e instanceof NoSuchFileException
                ? new IllegalStateException("part of a recording is not in the store", e)
                : new UncheckedIOException(e);
    }
}
