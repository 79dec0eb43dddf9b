package app.greenroom.takes;

import app.greenroom.media.MediaType;
import app.greenroom.media.Playable;
import app.greenroom.media.UnreadableMediaException;
import app.greenroom.media.Workshop;
import app.greenroom.recordings.RecordingId;
import app.greenroom.recordings.RecordingStore;
import app.greenroom.shared.Jobs;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.StudioClock;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a verified take playable and seekable, and finds out how long and how loud it is. Works for the studio itself. */
@Component
class TakePreparation {

    static final TaskDescriptor<Void> PREPARE = TaskDescriptor.of("prepare-take");

    private static final Logger LOG = LoggerFactory.getLogger(TakePreparation.class);

    private final TakeRepository takes;
    private final RecordingStore store;
    private final Workshop workshop;
    private final Peaks peaks;
    private final TakeErasure erasure;
    private final Jobs jobs;
    private final LiveUpdates updates;
    private final StudioClock clock;
    private final TransactionTemplate transaction;

    TakePreparation(
            TakeRepository takes,
            RecordingStore store,
            Workshop workshop,
            Peaks peaks,
            TakeErasure erasure,
            Jobs jobs,
            LiveUpdates updates,
            StudioClock clock,
            TransactionTemplate transaction) {
        this.takes = takes;
        this.store = store;
        this.workshop = workshop;
        this.peaks = peaks;
        this.erasure = erasure;
        this.jobs = jobs;
        this.updates = updates;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** One attempt. Its number is a fence: a worker that was taken for dead and goes on can change nothing any more. */
    private record Work(TakeId take, int attempt, RecordingId original, String sha256, MediaType type) {}

    /** Has it done soon, whatever happens to this process. Part of the transaction that verifies the take. */
    void later(TakeId id) {
        jobs.want(PREPARE, id.toString());
    }

    /** Does nothing for a take that is prepared already, or gone. */
    void prepare(TakeId id) throws IOException {
        Work work = transaction.execute(
                status -> takes.lock(id).map(TakePreparation::begin).orElse(null));
        if (work == null || reuse(work)) {
            return;
        }
        Path result =
                Files.createTempFile("greenroom", "." + work.type().container().extension());
        try {
            Playable playable = store.asFile(work.original(), original -> make(work, original, result));
            if (playable != null) {
                keep(work, result, playable);
            }
        } finally {
            Files.deleteIfExists(result);
        }
    }

    /** Gives up: the take plays as it came. */
    void giveUp(TakeId id, String reason) {
        transaction.executeWithoutResult(status -> takes.lock(id)
                .filter(take -> take.state() == TakeState.VERIFIED)
                .ifPresent(take -> flag(take, reason)));
    }

    private static @Nullable Work begin(Take take) {
        if (take.state() != TakeState.VERIFIED || take.discarded() || take.mediaType() == null) {
            return null;
        }
        return new Work(
                take.id(),
                take.nextAttempt(),
                TakeUploads.original(take),
                String.valueOf(take.sha256()),
                take.mediaType());
    }

    private @Nullable Playable make(Work work, Path original, Path result) throws IOException {
        try {
            return workshop.makePlayable(original, work.type(), result);
        } catch (UnreadableMediaException e) {
            LOG.info("take {} stays as it came: {}", work.take(), e.getMessage());
            conclude(work, take -> flag(take, String.valueOf(e.getMessage())));
            return null;
        }
    }

    private void keep(Work work, Path result, Playable playable) throws IOException {
        RecordingId recording = RecordingId.next();
        store.put(recording, result);
        StoredBytes stored = stored(recording, Files.size(result));
        boolean kept = conclude(work, take -> {
            take.ready(recording, stored, playable.duration(), playable.hardlyAudible(), clock.instant());
            peaks.keep(take.id(), playable.peaks());
            erasure.of(take.original());
        });
        if (!kept) {
            store.erase(recording);
        }
    }

    /** The checksum of what the store holds, not of what was meant to go there. */
    private StoredBytes stored(RecordingId recording, long size) throws IOException {
        try (InputStream bytes = store.read(recording, size)) {
            return new StoredBytes(size, Sha256.of(bytes));
        }
    }

    /** The very same recording was prepared before: its result is as good here. */
    private boolean reuse(Work work) {
        Optional<Take> twin =
                takes.prepared(work.sha256(), work.type(), Limit.of(1)).stream().findFirst();
        PlayableTake playable = twin.map(Take::playableTake).orElse(null);
        if (playable == null) {
            return false;
        }
        Take prepared = twin.get();
        RecordingId recording = RecordingId.next();
        try {
            store.copy(playable.recording(), recording);
        } catch (IllegalStateException e) {
            LOG.debug("the twin of take {} was erased meanwhile", work.take());
            return false;
        }
        boolean kept = conclude(work, take -> {
            StoredBytes stored = new StoredBytes(playable.size(), playable.sha256());
            take.ready(recording, stored, prepared.duration(), prepared.quiet(), clock.instant());
            peaks.keep(take.id(), peaks.of(prepared.id()));
            erasure.of(take.original());
        });
        if (!kept) {
            store.erase(recording);
        }
        return true;
    }

    private void flag(Take take, String reason) {
        take.flag(reason, clock.instant());
        updates.publish(TakeService.topic(take.candidate()));
    }

    private boolean conclude(Work work, Consumer<Take> deed) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            List<Take> mine = takes.lock(work.take()).filter(take -> take.awaits(work.attempt())).stream()
                    .toList();
            mine.forEach(deed);
            mine.forEach(take -> updates.publish(TakeService.topic(take.candidate())));
            return !mine.isEmpty();
        }));
    }
}
