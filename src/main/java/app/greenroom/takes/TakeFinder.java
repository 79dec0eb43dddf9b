package app.greenroom.takes;

import app.greenroom.people.Access;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds takes for the signed-in person: their own, or submitted ones of candidates they may see. Nothing else exists. */
@Component
class TakeFinder {

    private final TakeRepository takes;
    private final CurrentPerson current;
    private final Access access;

    TakeFinder(TakeRepository takes, CurrentPerson current, Access access) {
        this.takes = takes;
        this.current = current;
        this.access = access;
    }

    /** To be heard, seen or read. */
    Take visible(TakeId id) {
        return takes.findById(id)
                .filter(take -> !take.erased() && mayKnow(take))
                .orElseThrow(() -> access.refused("take " + id));
    }

    /** To be known of; what was in it may have been erased. */
    Take known(TakeId id) {
        return takes.findById(id).filter(this::mayKnow).orElseThrow(() -> access.refused("take " + id));
    }

    boolean mayKnow(Take take) {
        return !take.discarded() && (mine(take) || take.submitted() && access.maySee(take.candidate()));
    }

    /** The same, and also answers that were taken back. */
    Take remembered(TakeId id) {
        return takes.findById(id)
                .filter(take -> !take.discarded())
                .filter(take -> mine(take) || take.everSubmitted() && access.maySee(take.candidate()))
                .orElseThrow(() -> access.refused("take " + id));
    }

    Take mine(TakeId id) {
        return workable(id, takes.findById(id));
    }

    /** The same, of a take that this node writes. */
    OpenUpload mine(OpenUpload upload) {
        if (!upload.candidate().equals(current.id())) {
            throw access.refused("take " + upload.take());
        }
        return upload;
    }

    /** The same, and nobody else changes this take until the transaction ends. */
    Take mineAlone(TakeId id) {
        return workable(id, takes.lock(id));
    }

    private Take workable(TakeId id, Optional<Take> found) {
        Optional<Take> mine = found.filter(this::mine);
        mine.ifPresent(Take::requireNotExpired);
        return mine.filter(take -> !take.discarded() && !take.erased()).orElseThrow(() -> access.refused("take " + id));
    }

    private boolean mine(Take take) {
        PersonId me = current.id();
        return take.candidate().equals(me);
    }
}
