package app.greenroom.interviews;

import app.greenroom.people.PersonId;
import app.greenroom.shared.NewId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One candidate has one assigned interview, and holds it once. */
@Entity
class AssignedInterview {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private InterviewAssignmentId assignment;
    private PersonId candidate;
    private Instant assignedAt;
    private @Nullable InterviewId interview;

    @SuppressWarnings("NullAway") // for JPA
    protected AssignedInterview() {}

    AssignedInterview(InterviewAssignmentId assignment, PersonId candidate, Instant assignedAt) {
        this.id = NewId.next();
        this.assignment = assignment;
        this.candidate = candidate;
        this.assignedAt = assignedAt;
    }

    void heldAs(InterviewId interview) {
        this.interview = interview;
    }

    InterviewAssignmentId assignment() {
        return assignment;
    }

    PersonId candidate() {
        return candidate;
    }

    @Nullable
    InterviewId interview() {
        return interview;
    }
}
