package app.greenroom.takes;

import app.greenroom.people.CurrentPerson;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases takes in the studio's own name. No person can: who is signed in is refused, whatever their role. */
@Component
public class TakeDisposal {

    private final TakeRepository takes;
    private final Farewell farewell;
    private final CurrentPerson current;

    TakeDisposal(TakeRepository takes, Farewell farewell, CurrentPerson current) {
        this.takes = takes;
        this.farewell = farewell;
        this.current = current;
    }

    /**
     * Again is no harm.
     *
     * @param why a few plain words for the audit trail
     */
    @Transactional
    public void erase(TakeId id, String why) {
        if (current.find().isPresent()) {
            throw new IllegalStateException("only the studio itself erases by policy");
        }
        takes.lock(id)
                .filter(take -> !take.erased() && !take.discarded())
                .ifPresent(take -> farewell.to(take, null, "take.erasure_due", why));
    }
}
