package app.greenroom.assignments;

import app.greenroom.people.PersonId;
import app.greenroom.shared.NewId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One candidate has one assignment, since when. */
@Entity
class AssignedPerson {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private AssignmentId assignment;
    private PersonId candidate;
    private Instant assignedAt;
    private @Nullable Instant startedAt;

    @SuppressWarnings("NullAway") // for JPA
    protected AssignedPerson() {}

    AssignedPerson(AssignmentId assignment, PersonId candidate, Instant assignedAt) {
        this.id = NewId.next();
        this.assignment = assignment;
        this.candidate = candidate;
        this.assignedAt = assignedAt;
    }

    /** The first start counts. */
    void start(Instant now) {
        if (startedAt == null) {
            startedAt = now;
        }
    }

    boolean started() {
        return startedAt != null;
    }

    AssignmentId assignment() {
        return assignment;
    }

    PersonId candidate() {
        return candidate;
    }
}
