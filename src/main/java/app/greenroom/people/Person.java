package app.greenroom.people;

import app.greenroom.shared.RuleException;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

@Entity
class Person {

    @EmbeddedId
    private PersonId id;

    @Version
    private @Nullable Long version;

    private String email;
    private String name;
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Instant joinedAt;
    private @Nullable Instant deactivatedAt;

    @SuppressWarnings("NullAway") // for JPA
    protected Person() {}

    Person(PersonDraft draft, String passwordHash, Instant joinedAt) {
        this.id = PersonId.next();
        this.email = normalised(draft.email());
        this.name = draft.name().strip();
        this.role = draft.role();
        this.passwordHash = passwordHash;
        this.joinedAt = joinedAt;
    }

    static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    void rename(String name) {
        this.name = name.strip();
    }

    void changePassword(String passwordHash) {
        this.passwordHash = passwordHash;
    }

    void deactivate(Instant at) {
        if (deactivatedAt != null) {
            throw new RuleException(name + " can no longer sign in already.");
        }
        deactivatedAt = at;
    }

    void reactivate() {
        deactivatedAt = null;
    }

    boolean active() {
        return deactivatedAt == null;
    }

    PersonId id() {
        return id;
    }

    String passwordHash() {
        return passwordHash;
    }

    Role role() {
        return role;
    }

    PersonRow row() {
        return new PersonRow(id, name, email, role, joinedAt, active());
    }

    SignedIn signedIn() {
        return new SignedIn(id, email, passwordHash, name, role, active());
    }
}
