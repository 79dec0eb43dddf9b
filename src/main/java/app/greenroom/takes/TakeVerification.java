package app.greenroom.takes;

import app.greenroom.media.Container;
import app.greenroom.recordings.RecordingId;
import app.greenroom.recordings.RecordingStore;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.StudioClock;
import app.greenroom.takes.TakeRefused.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares what the store holds with what the browser wrote: only then may the browser forget its copy. */
@Component
@PreAuthorize("hasRole('CANDIDATE')")
class TakeVerification {

    private final TakeFinder finder;
    private final TakeUploads uploads;
    private final OpenUploads open;
    private final TakeErasure erasure;
    private final TakeSettings settings;
    private final RecordingStore store;
    private final LiveUpdates updates;
    private final StudioClock clock;
    private final TransactionTemplate transaction;

    TakeVerification(
            TakeFinder finder,
            TakeUploads uploads,
            OpenUploads open,
            TakeErasure erasure,
            TakeSettings settings,
            RecordingStore store,
            LiveUpdates updates,
            StudioClock clock,
            TransactionTemplate transaction) {
        this.finder = finder;
        this.uploads = uploads;
        this.open = open;
        this.erasure = erasure;
        this.settings = settings;
        this.store = store;
        this.updates = updates;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Again is no harm. After a mismatch the take is as the browser finds it by asking for its offset. The file is read
     * without holding the take, which may take a while; whether it changed meanwhile is looked at after.
     *
     * @param onceVerified joins the transaction that makes the take verified
     */
    TakeState finish(TakeId id, Finish finish, Consumer<TakeId> onceVerified) {
        OpenUpload upload = uploads.held(id);
        if (upload == null) {
            return finished(id, finish);
        }
        long bytes = end(upload);
        if (bytes == 0) {
            throw new TakeRefused(Reason.EMPTY, "Nothing was recorded, so there is nothing to keep.");
        }
        if (bytes < finish.length()) {
            throw mismatch("Some of the recording has not arrived yet.");
        }
        Digest digest = digest(upload.recording(), bytes);
        if (bytes > finish.length() || !digest.sha256().equals(finish.sha256())) {
            startOver(upload);
            throw mismatch("What arrived is not what was recorded. It has to be sent again.");
        }
        upload.requireType(digest.head());
        TakeState state = conclude(upload, digest, finish, onceVerified);
        open.forget(upload);
        return state;
    }

    private static long end(OpenUpload upload) {
        synchronized (upload) {
            return upload.end();
        }
    }

    private TakeState finished(TakeId id, Finish finish) {
        return required(transaction.execute(status -> finished(finder.mine(id), finish)));
    }

    private static TakeState finished(Take take, Finish finish) {
        if (!finish.sha256().equals(take.sha256()) || take.receivedBytes() != finish.length()) {
            throw mismatch("This take is complete already, with other contents.");
        }
        return take.state();
    }

    /** To a new place; what came to the old one is nobody's. */
    private void startOver(OpenUpload upload) {
        transaction.executeWithoutResult(status -> {
            Take take = finder.mineAlone(upload.take());
            if (upload.recording().equals(take.original())) {
                take.startOver();
                open.release(upload);
                erasure.of(upload.recording());
            }
        });
        open.forget(upload);
    }

    /** A bucket copies all bytes to seal them, so the take's row is held only after. */
    private TakeState conclude(OpenUpload upload, Digest digest, Finish finish, Consumer<TakeId> onceVerified) {
        // one at a time: whoever comes second finds it sealed and finished
        synchronized (upload.finishing()) {
            close(upload, finish.length());
            try {
                store.seal(upload.recording(), finish.length());
                return required(transaction.execute(status -> verify(upload, digest, finish, onceVerified)));
            } catch (NotFoundException e) {
                // erased meanwhile, and perhaps just before sealing put it there again
                transaction.executeWithoutResult(status -> erasure.of(upload.recording()));
                throw e;
            } finally {
                synchronized (upload) {
                    upload.close(false);
                }
            }
        }
    }

    private static void close(OpenUpload upload, long bytes) {
        synchronized (upload) {
            if (upload.end() != bytes) {
                throw mismatch("The recording was still arriving.");
            }
            upload.close(true);
        }
    }

    private TakeState verify(OpenUpload upload, Digest digest, Finish finish, Consumer<TakeId> onceVerified) {
        Take take = finder.mineAlone(upload.take());
        if (take.finished()) {
            return finished(take, finish);
        }
        if (!open.holds(upload)) {
            throw mismatch("The recording was still arriving, by another way.");
        }
        take.arrived(upload.end(), upload.pieces(), upload.touchedAt());
        take.verify(digest.sha256(), finish.duration(), settings.maxBytes(take.medium()), clock.instant());
        onceVerified.accept(take.id());
        updates.publish(TakeService.topic(take.candidate()));
        return take.state();
    }

    private record Digest(String sha256, byte[] head) {}

    private Digest digest(RecordingId recording, long length) {
        try (InputStream head = store.read(recording, Math.min(length, Container.HEAD));
                InputStream whole = store.read(recording, length)) {
            return new Digest(Sha256.of(whole), head.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TakeRefused mismatch(String message) {
        return new TakeRefused(Reason.MISMATCH, message);
    }

    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
