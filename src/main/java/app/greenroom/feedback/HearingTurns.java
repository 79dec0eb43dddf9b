package app.greenroom.feedback;

import app.greenroom.people.PersonId;
import app.greenroom.shared.StudioClock;
import app.greenroom.takes.TakeId;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Whose take is heard next on this machine. Not simply the oldest: who has had less heard lately goes first, so that one
 * take of a candidate does not wait for forty of another.
 */
@Component
class HearingTurns {

    private static final Duration LATELY = Duration.ofMinutes(10);
    /** Who has waited this long lets nobody else go first. */
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(10);

    private final HearingRepository hearings;
    private final StudioClock clock;

    /** One fewer than there are cores: somebody may want to see a page meanwhile. */
    private final Semaphore free =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));

    HearingTurns(HearingRepository hearings, StudioClock clock) {
        this.hearings = hearings;
        this.clock = clock;
    }

    /** Whether it is this take's turn now; if so, give it back in the end. */
    boolean take(TakeId take) {
        if (!free.tryAcquire()) {
            return false;
        }
        boolean mine = false;
        try {
            mine = isNext(take);
            return mine;
        } finally {
            if (!mine) {
                giveBack();
            }
        }
    }

    void giveBack() {
        free.release();
    }

    boolean isNext(TakeId take) {
        Hearing hearing = hearings.findById(take).orElse(null);
        PersonId candidate = hearing == null ? null : hearing.candidate();
        Instant now = clock.instant();
        if (hearing == null || candidate == null || hearing.wantedAt().isBefore(now.minus(LONG_ENOUGH))) {
            return true;
        }
        Instant since = now.minus(LATELY);
        return hearings.countOfOthersServedLess(candidate, since, hearings.countServed(candidate, since)) == 0;
    }
}
