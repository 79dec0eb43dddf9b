package app.greenroom.takes;

import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.StudioClock;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives up recordings that never became whole and that nobody has gone on with for long: their parts make room. */
@Configuration
class UploadExpiry {

    private static final Logger LOG = LoggerFactory.getLogger(UploadExpiry.class);
    private static final Duration PAUSE = Duration.ofHours(1);

    private final TakeRepository takes;
    private final TakeErasure erasure;
    private final TakeSettings settings;
    private final LiveUpdates updates;
    private final StudioClock clock;
    private final TransactionTemplate transaction;

    UploadExpiry(
            TakeRepository takes,
            TakeErasure erasure,
            TakeSettings settings,
            LiveUpdates updates,
            StudioClock clock,
            TransactionTemplate transaction) {
        this.takes = takes;
        this.erasure = erasure;
        this.settings = settings;
        this.updates = updates;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Bean
    Task<Void> expireUploads() {
        return Tasks.recurring("expire-uploads", FixedDelay.of(PAUSE)).execute((job, context) -> sweep());
    }

    void sweep() {
        Instant now = clock.instant();
        Instant before = now.minus(settings.uploadExpiry());
        for (TakeId id : takes.untouchedSince(before)) {
            transaction.executeWithoutResult(status ->
                    takes.lock(id).filter(take -> take.untouchedSince(before)).ifPresent(take -> expire(take, now)));
        }
    }

    private void expire(Take take, Instant now) {
        take.expire(now);
        erasure.of(take);
        updates.publish(TakeService.topic(take.candidate()));
        LOG.info("take {} was given up: no more of it came since {}", take.id(), take.touchedAt());
    }
}
