package app.greenroom.takes;

import app.greenroom.audit.AuditTrail;
import app.greenroom.people.PersonId;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.StudioClock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Erases a take for everybody at once: whoever decided it, the same follows. Part of the decision's transaction. */
@Component
class Farewell {

    private final OpenUploads open;
    private final TakeErasure erasure;
    private final AuditTrail audit;
    private final LiveUpdates updates;
    private final ApplicationEventPublisher events;
    private final StudioClock clock;

    Farewell(
            OpenUploads open,
            TakeErasure erasure,
            AuditTrail audit,
            LiveUpdates updates,
            ApplicationEventPublisher events,
            StudioClock clock) {
        this.open = open;
        this.erasure = erasure;
        this.audit = audit;
        this.updates = updates;
        this.events = events;
        this.clock = clock;
    }

    /** @param actor who decided it; null for the studio's own policy */
    void to(Take take, @Nullable PersonId actor, String action, @Nullable String why) {
        Instant now = clock.instant();
        PersonId candidate = take.candidate();
        boolean submitted = take.submitted();
        open.tell(take);
        take.erase(now);
        erasure.of(take);
        audit.record(
                actor == null ? null : actor.value(),
                action,
                candidate.value(),
                "take",
                take.id().value(),
                why);
        updates.publish(TakeService.topic(candidate));
        events.publishEvent(new TakeErased(take.id(), candidate, take.target().question(), submitted, now));
    }
}
