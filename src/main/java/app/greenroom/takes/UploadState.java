package app.greenroom.takes;

import app.greenroom.takes.TakeRefused.Reason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much of a take is here.
 *
 * @param offset where it ends now, in bytes
 * @param length where it will end; null while nobody has said
 * @param largest where it must end at the latest
 * @param expiresAt when it is given up unless more comes; null once it is complete
 * @param metadata what its client said about it, as it said it
 */
record UploadState(
        long offset,
        @Nullable Long length,
        long largest,
        @Nullable Instant expiresAt,
        String metadata) {

    /** Refuses by its header what would be refused by its bytes. */
    void requireRoomFor(long bytes) {
        if (expiresAt == null && bytes > 0) {
            throw new TakeRefused(Reason.FINISHED, "This take is complete already.");
        }
        if (length != null && offset + bytes > length) {
            throw TakeRefused.tooLong(length);
        }
        if (offset + bytes > largest) {
            throw TakeRefused.tooLarge(largest);
        }
    }
}
