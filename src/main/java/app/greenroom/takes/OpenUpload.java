package app.greenroom.takes;

import app.greenroom.media.Container;
import app.greenroom.media.MediaType;
import app.greenroom.people.PersonId;
import app.greenroom.recordings.RecordingId;
import app.greenroom.takes.TakeRefused.Reason;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A take that this node has claimed to write: what the database says of it, and where its recording ends. Only one
 * thread at a time works with it.
 */
class OpenUpload {

    private static final int PIECES_FOR_FREE = 600;
    private static final int LEAST_PIECE = 256;
    private static final long MUCH = 8 << 20;
    private static final Duration LONG = Duration.ofSeconds(5);

    private final TakeId take;
    private final PersonId candidate;
    private final RecordingId recording;
    private final @Nullable MediaType type;
    private final long limit;
    private final String metadata;
    /** The claim's own name. */
    private final UUID writer = UUID.randomUUID();

    private final long counted;
    private @Nullable Long announced;
    private volatile long end;
    private volatile int pieces;
    private volatile Instant touchedAt;
    private long saved;
    private Instant savedAt;
    private boolean closing;
    private final Object finishing = new Object();

    OpenUpload(Take take, RecordingId recording, long limit) {
        this.take = take.id();
        this.candidate = take.candidate();
        this.recording = recording;
        this.type = take.mediaType();
        this.limit = limit;
        this.metadata = take.uploadMetadata();
        this.announced = take.announcedBytes();
        this.counted = take.receivedBytes();
        this.pieces = take.pieces();
        this.touchedAt = take.touchedAt();
        this.savedAt = touchedAt;
    }

    /** What the store says once nobody else can write. */
    void endsAt(long stored) {
        if (stored < counted) {
            throw new IllegalStateException("recording " + recording + " ends at " + stored + ", but bytes up to "
                    + counted + " were acknowledged");
        }
        end = stored;
        saved = counted;
    }

    void announced(long bytes) {
        announced = bytes;
    }

    /** Refuses bytes that may not come, or not here. */
    void require(long offset, ByteBuffer bytes) {
        long after = offset + bytes.remaining();
        if (offset != end) {
            throw new WrongOffsetException(end);
        }
        if (closing) {
            throw new IllegalStateException("take " + take + " is being finished just now");
        }
        if (announced != null && after > announced) {
            throw TakeRefused.tooLong(announced);
        }
        if (after > limit) {
            throw TakeRefused.tooLarge(limit);
        }
        // each piece costs a write. A recorder's slices, one a second, are larger than this even in silence
        if (pieces >= PIECES_FOR_FREE + after / LEAST_PIECE) {
            throw new TakeRefused(
                    Reason.TOO_MANY_PIECES, "This recording comes in too many pieces. Please send larger ones.");
        }
        if (offset == 0 && bytes.remaining() >= Container.HEAD) {
            byte[] head = new byte[Container.HEAD];
            bytes.get(bytes.position(), head);
            requireType(head);
        }
    }

    void requireType(byte[] head) {
        if (type == null || Container.of(head).orElse(null) != type.container()) {
            throw new TakeRefused(Reason.WRONG_TYPE, "This is not the kind of recording it says it is.");
        }
    }

    /** These are on the disk. */
    void received(int bytes, Instant at) {
        end += bytes;
        pieces++;
        touchedAt = at;
    }

    /** Whether the database should hear of it: of the first bytes, and then of many, or of some after a while. */
    boolean worthSaving(Instant now) {
        return end > saved
                && (saved == 0 || end - saved >= MUCH || savedAt.plus(LONG).isBefore(now));
    }

    void saved(Instant at) {
        saved = end;
        savedAt = at;
    }

    /** From now on nothing is added, unless it is opened again. */
    void close(boolean closing) {
        this.closing = closing;
    }

    /** To be held by whoever finishes it. */
    Object finishing() {
        return finishing;
    }

    UploadState state(Duration expiry) {
        return new UploadState(end, announced, limit, touchedAt.plus(expiry), metadata);
    }

    TakeId take() {
        return take;
    }

    PersonId candidate() {
        return candidate;
    }

    RecordingId recording() {
        return recording;
    }

    UUID writer() {
        return writer;
    }

    long end() {
        return end;
    }

    int pieces() {
        return pieces;
    }

    Instant touchedAt() {
        return touchedAt;
    }
}
