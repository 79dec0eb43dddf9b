package app.greenroom.takes;

import app.greenroom.audit.AuditTrail;
import app.greenroom.people.Access;
import app.greenroom.people.CurrentPerson;
import app.greenroom.shared.Jobs;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.StudioClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator sees of recordings that take too long, and the one thing to do about them. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class StuckTakes {

    /** The topic on which the page learns that a take was prepared, or could not be. */
    public static final String TOPIC = "takes:prepared";

    static final int SHOWN = 200;
    private static final Duration WITHOUT_A_BYTE = Duration.ofMinutes(10);
    private static final Duration UNPREPARED = Duration.ofMinutes(5);

    private final TakeRepository takes;
    private final Jobs jobs;
    private final CurrentPerson current;
    private final Access access;
    private final AuditTrail audit;
    private final LiveUpdates updates;
    private final StudioClock clock;

    StuckTakes(
            TakeRepository takes,
            Jobs jobs,
            CurrentPerson current,
            Access access,
            AuditTrail audit,
            LiveUpdates updates,
            StudioClock clock) {
        this.takes = takes;
        this.jobs = jobs;
        this.current = current;
        this.access = access;
        this.audit = audit;
        this.updates = updates;
        this.clock = clock;
    }

    /**
     * Recordings of which no byte came for ten minutes, that are whole but unprepared after five, or that could not be
     * prepared at all; those that wait the longest first, at most 200.
     */
    @Transactional(readOnly = true)
    public List<StuckTake> list() {
        Instant now = clock.instant();
        return takes.stuck(now.minus(WITHOUT_A_BYTE), now.minus(UNPREPARED), Limit.of(SHOWN)).stream()
                .map(this::row)
                .toList();
    }

    private StuckTake row(Take take) {
        return take.stuck(
                jobs.state(TakePreparation.PREPARE, take.id().toString()).orElse(null));
    }

    /** Tries once more to make it ready to play, now. */
    public void prepareAgain(TakeId id) {
        Take take = takes.lock(id)
                .filter(found -> !found.discarded() && !found.erased())
                .orElseThrow(() -> access.refused("take " + id));
        if (take.state() == TakeState.RECORDING) {
            throw new RuleException("This recording has not arrived whole, so there is nothing to prepare yet.");
        }
        if (take.state() == TakeState.READY) {
            return;
        }
        take.prepareAgain();
        jobs.hurry(TakePreparation.PREPARE, id.toString());
        audit.record(
                current.id().value(), "take.prepared_again", take.candidate().value(), "take", id.value(), null);
        updates.publish(TOPIC);
        updates.publish(TakeService.topic(take.candidate()));
    }
}
