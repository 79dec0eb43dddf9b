package app.greenroom.takes;

import app.greenroom.recordings.RecordingStore;
import app.greenroom.shared.StudioClock;
import jakarta.annotation.PreDestroy;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The takes this node writes. A node claims a take by a name of its own in the take's row, and asks before each block,
 * where nobody can come in between, whether the row still says so: another node that claims it waits for that one block,
 * and none is written after. Where the take ends, the store knows; the database is told now and then, for those who look.
 */
@Component
class OpenUploads {

    private static final Logger LOG = LoggerFactory.getLogger(OpenUploads.class);
    private static final Duration IDLE = Duration.ofMinutes(10);

    /** Another node has claimed the take, or it is nobody's to write any more. */
    static class ClaimLostException extends IllegalStateException {
        ClaimLostException(TakeId take) {
            super("take " + take + " is no longer written by this claim");
        }
    }

    private final RecordingStore store;
    private final JdbcClient jdbc;
    private final StudioClock clock;
    private final TransactionTemplate transaction;
    private final Map<TakeId, OpenUpload> open = new ConcurrentHashMap<>();
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("open-uploads").factory());

    OpenUploads(RecordingStore store, JdbcClient jdbc, StudioClock clock, TransactionTemplate transaction) {
        this.store = store;
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = transaction;
        sweeper.scheduleWithFixedDelay(this::sweep, 5, 5, TimeUnit.SECONDS);
    }

    Optional<OpenUpload> find(TakeId take) {
        return Optional.ofNullable(open.get(take));
    }

    /** Makes the claim; part of a transaction that holds the take's row. */
    OpenUpload claim(OpenUpload upload) {
        jdbc.sql("update take set writer = ? where id = ?")
                .params(upload.writer(), upload.take().value())
                .update();
        return upload;
    }

    /** Nobody writes it any more; part of a transaction that holds the take's row. */
    void release(OpenUpload upload) {
        jdbc.sql("update take set writer = null where id = ?")
                .param(upload.take().value())
                .update();
    }

    /** The claim is in the database: from here on nobody else writes, and the end is known. */
    OpenUpload claimed(OpenUpload upload) {
        upload.endsAt(alone(upload, () -> store.end(upload.recording())));
        open.put(upload.take(), upload);
        return upload;
    }

    void forget(OpenUpload upload) {
        open.remove(upload.take(), upload);
    }

    /** Does the work while nobody else writes the take. */
    <T> T alone(OpenUpload upload, Supplier<T> work) {
        if (store.keepsOthersOut()) {
            return store.alone(upload.recording(), () -> {
                requireHeld(upload, "");
                return work.get();
            });
        }
        return transaction.execute(status -> {
            requireHeld(upload, " for update");
            return work.get();
        });
    }

    boolean holds(OpenUpload upload) {
        return holds(upload, "");
    }

    private void requireHeld(OpenUpload upload, String lock) {
        if (!holds(upload, lock)) {
            throw new ClaimLostException(upload.take());
        }
    }

    private boolean holds(OpenUpload upload, String lock) {
        return jdbc.sql("select 1 from take where id = ? and writer = ? and state = 'RECORDING'"
                        + " and discarded_at is null and erased_at is null" + lock)
                .params(upload.take().value(), upload.writer())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Tells the database where the take ends, if that is worth a commit. */
    void save(OpenUpload upload) {
        Instant now = clock.instant();
        if (upload.worthSaving(now)) {
            jdbc.sql("update take set received_bytes = ?, pieces = ?, touched_at = ? where id = ? and writer = ?"
                            + " and state = 'RECORDING'")
                    .params(
                            upload.end(),
                            upload.pieces(),
                            Timestamp.from(upload.touchedAt()),
                            upload.take().value(),
                            upload.writer())
                    .update();
            upload.saved(now);
        }
    }

    /** Tells the take itself, in a transaction that holds its row. */
    void tell(Take take) {
        find(take.id())
                .filter(upload -> upload.recording().equals(take.original()))
                .ifPresent(upload -> take.arrived(upload.end(), upload.pieces(), upload.touchedAt()));
    }

    private void sweep() {
        Instant idle = clock.instant().minus(IDLE);
        for (OpenUpload upload : open.values()) {
            try {
                synchronized (upload) {
                    save(upload);
                    if (upload.touchedAt().isBefore(idle)) {
                        forget(upload);
                    }
                }
            } catch (DataAccessException | TransactionException e) {
                LOG.warn("uploads wait for the database: {}", e.getMessage());
                return;
            }
        }
    }

    @PreDestroy
    void stop() {
        sweeper.shutdownNow();
        sweep();
    }
}
