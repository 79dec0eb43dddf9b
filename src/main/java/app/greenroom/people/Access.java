package app.greenroom.people;

import app.greenroom.shared.NotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides <em>whose</em> data the signed-in person may touch. Every refusal reads like "there is no such thing", so that
 * guessing an id tells nothing, and is logged.
 */
@Component
public class Access {

    private static final Logger LOG = LoggerFactory.getLogger(Access.class);

    private final CurrentPerson current;
    private final CoachingRepository coaching;
    private final PersonRepository people;

    Access(CurrentPerson current, CoachingRepository coaching, PersonRepository people) {
        this.current = current;
        this.coaching = coaching;
        this.people = people;
    }

    /**
     * Until the transaction ends, nobody else who asks for this gets on in the name of the signed-in person: what is
     * counted for them is counted in one piece, whatever a second tab does.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public SignedIn alone() {
        SignedIn me = current.require();
        people.lock(me.id()).orElseThrow();
        return me;
    }

    /** True for the candidate themselves, for a coach of theirs, and for the administrator. */
    @Transactional(readOnly = true)
    public boolean maySee(PersonId candidate) {
        SignedIn me = current.require();
        return switch (me.role()) {
            case ADMINISTRATOR -> true;
            case COACH -> me.id().equals(candidate) || coaching.existsByCoachAndCandidate(me.id(), candidate);
            case CANDIDATE -> me.id().equals(candidate);
        };
    }

    @Transactional(readOnly = true)
    public void requireMaySee(PersonId candidate) {
        if (!maySee(candidate)) {
            throw refused("person " + candidate);
        }
    }

    /** For what only a coach of the candidate may do: assign, review. */
    @Transactional(readOnly = true)
    public void requireCoaches(PersonId candidate) {
        SignedIn me = current.require();
        if (me.role() != Role.COACH || !coaching.existsByCoachAndCandidate(me.id(), candidate)) {
            throw refused("candidate " + candidate);
        }
    }

    public void requireSelf(PersonId owner) {
        if (!current.id().equals(owner)) {
            throw refused("data of " + owner);
        }
    }

    /** Logs the attempt and answers the exception to throw. {@code what} must hold ids only, never words or names. */
    public NotFoundException refused(String what) {
        LOG.warn(
                "access refused: person={} asked for {}",
                current.find().map(SignedIn::id).orElse(null),
                what);
        return new NotFoundException("There is nothing here, or it is not yours to see.");
    }
}
