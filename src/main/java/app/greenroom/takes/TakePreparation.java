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
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
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
    private final TakeMade made;
    private final TakeErasure erasure;
    private final Jobs jobs;
    private final LiveUpdates updates;
    private final StudioClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    TakePreparation(
            TakeRepository takes,
            RecordingStore store,
            Workshop workshop,
            Peaks peaks,
            TakeMade made,
            TakeErasure erasure,
            Jobs jobs,
            LiveUpdates updates,
            StudioClock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.takes = takes;
        this.store = store;
        this.workshop = workshop;
        this.peaks = peaks;
        this.made = made;
        this.erasure = erasure;
        this.jobs = jobs;
        this.updates = updates;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    /** One attempt. Its number is a fence: a worker that was taken for dead and goes on can change nothing any more. */
    private record Work(
            TakeId take,
            int attempt,
            RecordingId original,
            String sha256,
            MediaType type,
            RecordingId playable,
            RecordingId poster) {}

    /** Has it done soon, whatever happens to this process. Part of the transaction that verifies the take. */
    void later(TakeId id) {
        jobs.want(PREPARE, id.toString());
    }

    /** Does nothing for a take that is prepared already, or gone. */
    void prepare(TakeId id) throws IOException {
        Work work =
                transaction.execute(status -> takes.lock(id).map(this::begin).orElse(null));
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
        transaction.executeWithoutResult(status ->
                takes.lock(id).filter(take -> take.awaits(take.attempt())).ifPresent(take -> flag(take, reason)));
    }

    private @Nullable Work begin(Take take) {
        if (!take.awaits(take.attempt()) || take.mediaType() == null) {
            return null;
        }
        // what an attempt that was cut short left behind
        made.of(take.id()).forEach(erasure::of);
        return new Work(
                take.id(),
                take.nextAttempt(),
                TakeUploads.original(take),
                String.valueOf(take.sha256()),
                take.mediaType(),
                made.next(take.id()),
                made.next(take.id()));
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
        String meant = checksum(result);
        store.put(work.playable(), result);
        StoredBytes stored = stored(work.playable(), Files.size(result));
        requireSame(stored, meant);
        Heard heard = new Heard(playable.duration(), playable.hardlyAudible(), playable.loudness());
        long picture = keepPoster(work, result, playable);
        conclude(work, take -> {
            take.ready(work.playable(), stored, heard, clock.instant());
            if (picture > 0) {
                take.shownBy(work.poster(), picture);
            }
            peaks.keep(take.id(), playable.peaks(), playable.silences());
            erasure.ofReplaced(work.original());
            events.publishEvent(new TakeReady(take.id(), work.sha256()));
        });
    }

    /** How many bytes a picture of it has; 0 when there is none. A film without one is a film all the same. */
    private long keepPoster(Work work, Path result, Playable playable) throws IOException {
        Optional<byte[]> picture =
                work.type().video() ? workshop.poster(result, work.type(), playable.duration()) : Optional.empty();
        if (picture.isEmpty()) {
            return 0;
        }
        Path file = Files.createTempFile("greenroom", ".jpeg");
        try {
            store.put(work.poster(), Files.write(file, picture.get()));
        } finally {
            Files.deleteIfExists(file);
        }
        return picture.get().length;
    }

    private StoredBytes stored(RecordingId recording, long size) throws IOException {
        try (InputStream bytes = store.read(recording, size)) {
            return new StoredBytes(size, Sha256.of(bytes));
        }
    }

    private static String checksum(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Sha256.of(bytes);
        }
    }

    /** Only when the store gives back what was meant to go there, the original may go. */
    private static void requireSame(StoredBytes stored, String meant) throws IOException {
        if (!stored.sha256().equals(meant)) {
            throw new IOException("the store holds " + stored.sha256() + " in place of " + meant);
        }
    }

    /** The very same recording was prepared before: its result is as good here. */
    private boolean reuse(Work work) throws IOException {
        Optional<Take> twin =
                takes.prepared(work.sha256(), work.type(), Limit.of(1)).stream().findFirst();
        PlayableTake playable = twin.map(Take::playableTake).orElse(null);
        if (playable == null) {
            return false;
        }
        Take prepared = twin.get();
        PosterFrame poster = prepared.posterFrame();
        try {
            store.copy(playable.recording(), work.playable());
            if (poster != null) {
                store.copy(poster.recording(), work.poster());
            }
        } catch (IllegalStateException e) {
            LOG.debug("the twin of take {} was erased meanwhile", work.take());
            return false;
        }
        StoredBytes stored = stored(work.playable(), playable.size());
        requireSame(stored, playable.sha256());
        conclude(work, take -> {
            take.ready(work.playable(), stored, prepared.heard(), clock.instant());
            if (poster != null) {
                take.shownBy(work.poster(), poster.size());
            }
            peaks.keep(take.id(), peaks.of(prepared.id()), peaks.silences(prepared.id()));
            erasure.ofReplaced(work.original());
            events.publishEvent(new TakeReady(take.id(), work.sha256()));
        });
        return true;
    }

    private void flag(Take take, String reason) {
        take.flag(reason, clock.instant());
        tell(take);
    }

    /** Its candidate's pages, and those of coaches who wait for it. */
    private void tell(Take take) {
        updates.publish(TakeService.topic(take.candidate()));
        updates.publish(StuckTakes.TOPIC);
        if (take.submitted()) {
            updates.publish(TakeService.TOPIC);
        }
    }

    /** Changes the take, if this attempt is still the one that counts; else what it made goes again. */
    private void conclude(Work work, Consumer<Take> deed) {
        transaction.executeWithoutResult(status -> {
            Take take = takes.lock(work.take()).orElseThrow();
            if (take.awaits(work.attempt())) {
                deed.accept(take);
                tell(take);
            } else {
                erasure.of(work.playable());
                erasure.of(work.poster());
            }
        });
    }
}
