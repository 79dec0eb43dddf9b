package app.greenroom.takes;

import app.greenroom.media.Container;
import app.greenroom.recordings.RecordingId;
import app.greenroom.recordings.RecordingStore;
import app.greenroom.shared.LiveUpdates;
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
    private final TakeSettings settings;
    private final RecordingStore store;
    private final LiveUpdates updates;
    private final StudioClock clock;
    private final TransactionTemplate transaction;

    TakeVerification(
            TakeFinder finder,
            TakeSettings settings,
            RecordingStore store,
            LiveUpdates updates,
            StudioClock clock,
            TransactionTemplate transaction) {
        this.finder = finder;
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
        Arrived arrived = required(transaction.execute(status -> Arrived.of(finder.mine(id))));
        if (arrived.finished()) {
            return arrived.state(finish);
        }
        if (arrived.bytes() == 0) {
            throw new TakeRefused(Reason.EMPTY, "Nothing was recorded, so there is nothing to keep.");
        }
        if (arrived.bytes() < finish.length()) {
            throw mismatch("Some of the recording has not arrived yet.");
        }
        Digest digest = digest(arrived.recording(), arrived.bytes());
        if (arrived.bytes() > finish.length() || !digest.sha256().equals(finish.sha256())) {
            transaction.executeWithoutResult(status -> finder.mineAlone(id).startOver());
            throw mismatch("What arrived is not what was recorded. It has to be sent again.");
        }
        return required(transaction.execute(status -> conclude(id, arrived, digest, finish, onceVerified)));
    }

    private TakeState conclude(
            TakeId id, Arrived arrived, Digest digest, Finish finish, Consumer<TakeId> onceVerified) {
        Take take = finder.mineAlone(id);
        if (take.finished()) {
            return Arrived.of(take).state(finish);
        }
        if (take.receivedBytes() != arrived.bytes()) {
            throw mismatch("The recording was still arriving.");
        }
        TakeUploads.requireType(take, digest.head());
        store.seal(arrived.recording(), arrived.bytes());
        take.verify(digest.sha256(), finish.duration(), settings.maxBytes(take.medium()), clock.instant());
        onceVerified.accept(id);
        updates.publish(TakeService.topic(take.candidate()));
        return take.state();
    }

    /** What is known of a take's bytes at one moment. */
    private record Arrived(RecordingId recording, long bytes, boolean finished, String sha256, TakeState state) {

        static Arrived of(Take take) {
            String sha256 = take.sha256();
            return new Arrived(
                    TakeUploads.original(take),
                    take.receivedBytes(),
                    take.finished(),
                    sha256 == null ? "" : sha256,
                    take.state());
        }

        TakeState state(Finish finish) {
            if (!sha256.equals(finish.sha256()) || bytes != finish.length()) {
                throw mismatch("This take is complete already, with other contents.");
            }
            return state;
        }
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
