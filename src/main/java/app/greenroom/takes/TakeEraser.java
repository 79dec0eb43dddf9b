package app.greenroom.takes;

import app.greenroom.audit.AuditTrail;
import app.greenroom.recordings.RecordingId;
import app.greenroom.recordings.RecordingStore;
import app.greenroom.shared.Jobs;
import app.greenroom.shared.StudioClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes all the bytes of an erased take out of the store, and writes the receipt once they are gone. Cut short anywhere,
 * it is done again from the start: what is erased stays erased, and the receipt is written by the transaction that
 * makes the take forget where its bytes were.
 */
@Component
class TakeEraser {

    private final TakeRepository takes;
    private final TakeMade made;
    private final RecordingStore store;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final StudioClock clock;
    private final TransactionTemplate transaction;

    TakeEraser(
            TakeRepository takes,
            TakeMade made,
            RecordingStore store,
            Jobs jobs,
            AuditTrail audit,
            StudioClock clock,
            TransactionTemplate transaction) {
        this.takes = takes;
        this.made = made;
        this.store = store;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Does nothing for a take that is to stay, or gone already. */
    void erase(TakeId id) {
        Optional<Take> found = takes.findById(id).filter(Take::awaitsErasure);
        if (found.isEmpty()) {
            return;
        }
        if (jobs.underWay(TakePreparation.PREPARE, id.toString())) {
            throw new IllegalStateException("take " + id + " is being prepared just now: erased after");
        }
        List<RecordingId> stored = new ArrayList<>(made.of(id));
        Stream.of(found.get().original(), found.get().playable())
                .filter(Objects::nonNull)
                .forEach(stored::add);
        stored.forEach(store::erase);
        transaction.executeWithoutResult(
                status -> takes.lock(id).filter(Take::awaitsErasure).ifPresent(this::receipt));
        stored.forEach(made::forget);
    }

    private void receipt(Take take) {
        if (take.receivedBytes() > 0 || take.medium() == Medium.TEXT) {
            audit.record(
                    null,
                    "take.erased",
                    take.candidate().value(),
                    "take",
                    take.id().value(),
                    take.inventory());
        }
        take.gone(clock.instant());
    }
}
