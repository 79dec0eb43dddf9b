package app.greenroom.takes;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.assignments.AssignmentService;
import app.greenroom.media.Container;
import app.greenroom.media.MediaType;
import app.greenroom.people.SignedIn;
import app.greenroom.recordings.RecordingId;
import app.greenroom.recordings.RecordingStore;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.StudioClock;
import app.greenroom.takes.TakeRefused.Reason;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes on their way in. A block of bytes is written to the disk first and counted in the database after, in one short
 * transaction that holds the take's row: so the count is never ahead of the disk, two writers at one place cannot mix,
 * and nobody waits for a connection that has died, because no lock is held while bytes are awaited.
 */
@Component
@Transactional
@PreAuthorize("hasRole('CANDIDATE')")
@EnableConfigurationProperties(TakeSettings.class)
class TakeUploads {

    private static final int MOST_OPEN = 20;

    private final TakeRepository takes;
    private final TakeFinder finder;
    private final TakeLimits limits;
    private final TakeSettings settings;
    private final RecordingStore store;
    private final AssignmentService assignments;
    private final LiveUpdates updates;
    private final StudioClock clock;

    TakeUploads(
            TakeRepository takes,
            TakeFinder finder,
            TakeLimits limits,
            TakeSettings settings,
            RecordingStore store,
            AssignmentService assignments,
            LiveUpdates updates,
            StudioClock clock) {
        this.takes = takes;
        this.finder = finder;
        this.limits = limits;
        this.settings = settings;
        this.store = store;
        this.assignments = assignments;
        this.updates = updates;
        this.clock = clock;
    }

    /** Begins a take, or finds the one that was begun under the same client key. */
    TakeId begin(NewRecording wish) {
        SignedIn me = finder.alone();
        Optional<Take> same = takes.findByCandidateAndClientKey(me.id(), wish.clientKey());
        if (same.isPresent()) {
            Take take = finder.mine(same.get().id());
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
            take.announce(length, limit(take));
        }
    }

    @Transactional(readOnly = true)
    UploadState state(TakeId id) {
        return stateOf(recording(finder.mine(id)));
    }

    /** The same, once a block that is being written at this moment is counted. */
    UploadState settled(TakeId id) {
        return stateOf(recording(finder.mineAlone(id)));
    }

    /** Says how many bytes the take will have, if that was left open. */
    UploadState announce(TakeId id, long length) {
        Take take = recording(finder.mineAlone(id));
        take.announce(length, limit(take));
        return stateOf(take);
    }

    /** Adds bytes at the offset, which is where the take must end now. They are on the disk when this returns. */
    UploadState append(TakeId id, long offset, ByteBuffer bytes) {
        return append(id, offset, bytes, new UploadTurns.Turn());
    }

    /** The same, as long as it is the writer's turn. */
    UploadState append(TakeId id, long offset, ByteBuffer bytes, UploadTurns.Turn turn) {
        Take take = recording(finder.mineAlone(id));
        if (turn.over()) {
            throw new WrongOffsetException(take.receivedBytes());
        }
        take.receive(offset, bytes.remaining(), limit(take), clock.instant());
        if (offset == 0 && bytes.remaining() >= Container.HEAD) {
            byte[] head = new byte[Container.HEAD];
            bytes.get(0, head);
            requireType(take, head);
        }
        store.append(original(take), offset, bytes);
        return stateOf(take);
    }

    private UploadState stateOf(Take take) {
        Instant expiresAt = take.finished() ? null : take.touchedAt().plus(settings.uploadExpiry());
        Long length = take.finished() ? (Long) take.receivedBytes() : take.announcedBytes();
        return new UploadState(take.receivedBytes(), length, limit(take), expiresAt, take.uploadMetadata());
    }

    /** How large any recording may become, in bytes. */
    long largest() {
        return Math.max(settings.maxBytes(Medium.AUDIO), settings.maxBytes(Medium.VIDEO));
    }

    private long limit(Take take) {
        return settings.maxBytes(take.medium());
    }

    static void requireType(Take take, byte[] head) {
        MediaType declared = take.mediaType();
        if (declared == null || Container.of(head).orElse(null) != declared.container()) {
            throw new TakeRefused(Reason.WRONG_TYPE, "This is not the kind of recording it says it is.");
        }
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
}
