package app.greenroom.engines;

import app.greenroom.audit.AuditTrail;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Candidates decide whether engines elsewhere may hear and read what they say. */
@Service
@Transactional
@PreAuthorize("hasRole('CANDIDATE')")
public class OnlyHereService {

    private final OnlyHereBook book;
    private final CurrentPerson current;
    private final AuditTrail audit;

    OnlyHereService(OnlyHereBook book, CurrentPerson current, AuditTrail audit) {
        this.book = book;
        this.current = current;
        this.audit = audit;
    }

    /** Whether the signed-in candidate is heard on this machine only. */
    @Transactional(readOnly = true)
    public boolean mine() {
        return book.wants(current.id());
    }

    /** Holds for everything that is heard or assessed from now on. */
    public void choose(boolean onlyHere) {
        PersonId me = current.id();
        if (onlyHere == book.wants(me)) {
            return;
        }
        book.keep(me, onlyHere);
        audit.record(me.value(), onlyHere ? "engines.only_here" : "engines.anywhere", me.value(), null, null, null);
    }
}
