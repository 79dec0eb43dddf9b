package app.greenroom.takes;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.assignments.AssignmentService;
import app.greenroom.people.Access;
import app.greenroom.people.SignedIn;
import app.greenroom.recordings.RecordingId;
import app.greenroom.recordings.RecordingStore;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.StudioClock;
import app.greenroom.takes.TakeRefused.Reason;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes on their way in. A 2xx is on the disk: a block is written and forced, and where the store ends is where the take
 * ends. The node that writes has claimed the take (see {@link OpenUploads}), so two writers at one place cannot mix; and
 * nobody waits for a connection that has died, because no lock is held while bytes are awaited.
 */
@Component
@PreAuthorize("hasRole('CANDIDATE')")
@EnableConfigurationProperties(TakeSettings.class)
class TakeUploads {

    private static final int MOST_OPEN = 20;
    private static final int CLAIMS = 3;

    private final TakeRepository takes;
    private final TakeFinder finder;
    private final OpenUploads open;
    private final TakeLimits limits;
    private final TakeSettings settings;
    private final RecordingStore store;
    private final AssignmentService assignments;
    private final Access access;
    private final LiveUpdates updates;
    private final StudioClock clock;
    private final TransactionTemplate transaction;

    TakeUploads(
            TakeRepository takes,
            TakeFinder finder,
            OpenUploads open,
            TakeLimits limits,
            TakeSettings settings,
            RecordingStore store,
            AssignmentService assignments,
            Access access,
            LiveUpdates updates,
            StudioClock clock,
            TransactionTemplate transaction) {
        this.takes = takes;
        this.finder = finder;
        this.open = open;
        this.limits = limits;
        this.settings = settings;
        this.store = store;
        this.assignments = assignments;
        this.access = access;
        this.updates = updates;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Begins a take, or finds the one that was begun under the same client key. */
    TakeId begin(NewRecording wish) {
        TakeId take = required(transaction.execute(status -> beginOrFind(wish)));
        // what was announced just now, a claim from before does not know
        open.find(take).ifPresent(open::forget);
        return take;
    }

    private TakeId beginOrFind(NewRecording wish) {
        SignedIn me = access.alone();
        Optional<Take> same = takes.findByCandidateAndClientKey(me.id(), wish.clientKey());
        if (same.isPresent()) {
            Take take = finder.mineAlone(same.get().id());
            announce(take, wish.length());
            return take.id();
        }
        if (takes.countUnfinished(me.id()) >= MOST_OPEN) {
            throw new TakeRefused(
                    Reason.TOO_MANY_OPEN,
                    "You have " + MOST_OPEN
                            + " recordings that are not whole yet. Finish or throw away one of them first.");
        }
        int number = limits.next(me.id(), wish.target());
        Take take = takes.save(Take.recorded(me.id(), wish, number, clock.instant()));
        announce(take, wish.length());
        AssignmentId assignment = wish.target().assignment();
        if (assignment != null) {
            assignments.started(assignment, me.id());
        }
        updates.publish(TakeService.topic(me.id()));
        return take.id();
    }

    private void announce(Take take, @Nullable Long length) {
        if (length != null) {
            open.tell(take);
            take.announce(length, limit(take));
        }
    }

    /** Where the take ends, as far as this node knows: enough to go on from there, as that is looked at again. */
    UploadState state(TakeId id) {
        OpenUpload upload = find(id);
        return upload == null ? finished(id) : state(upload);
    }

    /** The same for sure: once a block that is being written at this moment is counted, whichever node writes it. */
    UploadState settled(TakeId id) {
        OpenUpload upload = held(id);
        return upload == null ? finished(id) : state(upload);
    }

    /** A claim that still holds; null for a take that is complete. */
    @Nullable
    OpenUpload held(TakeId id) {
        OpenUpload upload = find(id);
        if (upload == null || open.holds(upload)) {
            return upload;
        }
        open.forget(upload);
        return claim(id);
    }

    /** Says how many bytes the take will have, if that was left open. */
    UploadState announce(TakeId id, long length) {
        OpenUpload upload = held(id);
        if (upload == null) {
            return finished(id, length);
        }
        synchronized (upload) {
            transaction.executeWithoutResult(status -> announce(recording(finder.mineAlone(id)), (Long) length));
            upload.announced(length);
            return upload.state(settings.uploadExpiry());
        }
    }

    /** Adds bytes at the offset, which is where the take must end now. They are on the disk when this returns. */
    UploadState append(TakeId id, long offset, ByteBuffer bytes) {
        return append(id, offset, bytes, new UploadTurns.Turn());
    }

    /** The same, as long as it is the writer's turn. */
    UploadState append(TakeId id, long offset, ByteBuffer bytes, UploadTurns.Turn turn) {
        for (int claims = 0; claims < CLAIMS; claims++) {
            OpenUpload upload = find(id);
            if (upload == null) {
                throw new TakeRefused(Reason.FINISHED, "This take is complete already.");
            }
            try {
                return append(upload, offset, bytes, turn);
            } catch (OpenUploads.ClaimLostException e) {
                // another node went on with it: what it wrote is looked for, and this one goes on from there
                open.forget(upload);
            }
        }
        throw new IllegalStateException("several nodes claim take " + id);
    }

    private UploadState append(OpenUpload upload, long offset, ByteBuffer bytes, UploadTurns.Turn turn) {
        synchronized (upload) {
            if (turn.over()) {
                throw new WrongOffsetException(upload.end());
            }
            upload.require(offset, bytes);
            int count = bytes.remaining();
            open.alone(upload, () -> {
                store.append(upload.recording(), offset, bytes);
                return count;
            });
            upload.received(count, clock.instant());
            open.save(upload);
            return upload.state(settings.uploadExpiry());
        }
    }

    /** The take as this node writes it, claimed if need be; null for a take that is complete. */
    private @Nullable OpenUpload find(TakeId id) {
        Optional<OpenUpload> known = open.find(id);
        return known.isPresent() ? finder.mine(known.get()) : claim(id);
    }

    private @Nullable OpenUpload claim(TakeId id) {
        OpenUpload claim = transaction.execute(status -> {
            Take take = recording(finder.mineAlone(id));
            return take.finished() ? null : open.claim(new OpenUpload(take, original(take), limit(take)));
        });
        return claim == null ? null : open.claimed(claim);
    }

    private UploadState state(OpenUpload upload) {
        synchronized (upload) {
            return upload.state(settings.uploadExpiry());
        }
    }

    private UploadState finished(TakeId id) {
        return required(transaction.execute(status -> finished(recording(finder.mine(id)))));
    }

    private UploadState finished(TakeId id, long length) {
        return required(transaction.execute(status -> {
            Take take = recording(finder.mine(id));
            announce(take, (Long) length);
            return finished(take);
        }));
    }

    private UploadState finished(Take take) {
        long bytes = take.receivedBytes();
        return new UploadState(bytes, bytes, limit(take), null, take.uploadMetadata());
    }

    /** How large any recording may become, in bytes. */
    long largest() {
        return Math.max(settings.maxBytes(Medium.AUDIO), settings.maxBytes(Medium.VIDEO));
    }

    private long limit(Take take) {
        return settings.maxBytes(take.medium());
    }

    static RecordingId original(Take take) {
        RecordingId original = take.original();
        if (original == null) {
            throw new TakeRefused(Reason.BAD_REQUEST, "A typed answer has no recording.");
        }
        return original;
    }

    private static Take recording(Take take) {
        original(take);
        return take;
    }

    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
