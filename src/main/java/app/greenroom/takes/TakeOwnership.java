package app.greenroom.takes;

import app.greenroom.audit.AuditTrail;
import app.greenroom.people.Access;
import app.greenroom.people.PersonId;
import app.greenroom.people.SignedIn;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.StudioClock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in candidate decides about takes of theirs that others may already have heard. */
@Service
@Transactional
@PreAuthorize("hasRole('CANDIDATE')")
public class TakeOwnership {

    private final TakeRepository takes;
    private final TakeFinder finder;
    private final TypedDrafts drafts;
    private final Farewell farewell;
    private final Access access;
    private final AuditTrail audit;
    private final LiveUpdates updates;
    private final ApplicationEventPublisher events;
    private final StudioClock clock;

    TakeOwnership(
            TakeRepository takes,
            TakeFinder finder,
            TypedDrafts drafts,
            Farewell farewell,
            Access access,
            AuditTrail audit,
            LiveUpdates updates,
            ApplicationEventPublisher events,
            StudioClock clock) {
        this.takes = takes;
        this.finder = finder;
        this.drafts = drafts;
        this.farewell = farewell;
        this.access = access;
        this.audit = audit;
        this.updates = updates;
        this.events = events;
        this.clock = clock;
    }

    /** Takes back an answer that belongs to no assignment: nobody else hears it from now on. Again is no harm. */
    public void withdraw(TakeId id) {
        Take take = finder.mineAlone(id);
        if (!take.submitted()) {
            return;
        }
        Instant now = clock.instant();
        take.withdraw(now);
        PersonId me = take.candidate();
        audit.record(me.value(), "answer.withdrawn", me.value(), "take", id.value(), null);
        updates.publish(TakeService.TOPIC);
        updates.publish(TakeService.topic(me));
        events.publishEvent(new AnswerWithdrawn(id, me, take.target().question(), now));
    }

    /** A take of the signed-in candidate that is neither taken back nor erased until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public TakeDetails hold(TakeId id) {
        return finder.mineAlone(id).details();
    }

    /** Erases what is in a take, handed in or not. That it was made, and what a coach wrote about it, stays. */
    public void erase(TakeId id) {
        erase(finder.mineAlone(id));
    }

    /** Erases all takes of the signed-in candidate and all they have typed. Answers how many takes there were. */
    public int eraseEverything() {
        SignedIn me = access.alone();
        List<Take> mine = takes.ofCandidate(me.id()).stream()
                .filter(take -> !take.erased())
                .map(Take::id)
                .map(finder::mineAlone)
                .toList();
        mine.forEach(this::erase);
        drafts.forget(me.id());
        events.publishEvent(new EverythingErased(me.id()));
        audit.record(me.id().value(), "takes.all_erased", me.id().value(), null, null, Integer.toString(mine.size()));
        return mine.size();
    }

    private void erase(Take take) {
        farewell.to(take, take.candidate(), "take.erasure_wanted", null);
    }
}
