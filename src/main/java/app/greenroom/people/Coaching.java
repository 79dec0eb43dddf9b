package app.greenroom.people;

import app.greenroom.shared.NewId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One coach coaches one candidate, since when. */
@Entity
class Coaching {

    @Id
    private UUID id;

    private PersonId coach;
    private PersonId candidate;
    private Instant since;

    @SuppressWarnings("NullAway") // for JPA
    protected Coaching() {}

    Coaching(PersonId coach, PersonId candidate, Instant since) {
        this.id = NewId.next();
        this.coach = coach;
        this.candidate = candidate;
        this.since = since;
    }

    PersonId coach() {
        return coach;
    }

    PersonId candidate() {
        return candidate;
    }
}
