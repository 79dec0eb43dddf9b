package app.greenroom.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Entity
class Cohort {

    @EmbeddedId
    private CohortId id;

    @Version
    private @Nullable Long version;

    private String name;
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "cohort_member", joinColumns = @JoinColumn(name = "cohort_id"))
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private Set<PersonId> members = new HashSet<>();

    @SuppressWarnings("NullAway") // for JPA
    protected Cohort() {}

    Cohort(String name, Instant createdAt) {
        this.id = CohortId.next();
        this.name = name.strip();
        this.createdAt = createdAt;
    }

    void join(PersonId person) {
        members.add(person);
    }

    void leave(PersonId person) {
        members.remove(person);
    }

    CohortId id() {
        return id;
    }

    CohortRow row() {
        return new CohortRow(id, name, Set.copyOf(members));
    }
}
