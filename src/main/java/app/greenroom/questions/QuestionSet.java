package app.greenroom.questions;

import app.greenroom.people.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity
class QuestionSet {

    @EmbeddedId
    private QuestionSetId id;

    @Version
    private @Nullable Long version;

    private String name;
    private String description;
    private PersonId owner;
    private Instant createdAt;
    private Instant changedAt;
    private PersonId changedBy;
    private @Nullable Instant archivedAt;

    @ElementCollection
    @CollectionTable(name = "question_set_item", joinColumns = @JoinColumn(name = "question_set_id"))
    @OrderColumn(name = "place")
    @AttributeOverride(name = "value", column = @Column(name = "question_id"))
    private List<QuestionId> questions = new ArrayList<>();

    @SuppressWarnings("NullAway") // for JPA
    protected QuestionSet() {}

    QuestionSet(QuestionSetDraft draft, PersonId owner, Instant createdAt) {
        this.id = QuestionSetId.next();
        this.owner = owner;
        this.createdAt = createdAt;
        change(draft, owner, createdAt);
    }

    void change(QuestionSetDraft draft, PersonId by, Instant at) {
        name = draft.name().strip();
        description = draft.description().strip();
        if (!questions.equals(draft.questions())) {
            questions.clear();
            questions.addAll(draft.questions());
        }
        changedBy = by;
        changedAt = at;
    }

    void archive(PersonId by, Instant at) {
        archivedAt = at;
        changedBy = by;
        changedAt = at;
    }

    void restore(PersonId by, Instant at) {
        archivedAt = null;
        changedBy = by;
        changedAt = at;
    }

    QuestionSetId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    String name() {
        return name;
    }

    String description() {
        return description;
    }

    PersonId owner() {
        return owner;
    }

    PersonId changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    boolean archived() {
        return archivedAt != null;
    }

    List<QuestionId> questions() {
        return List.copyOf(questions);
    }
}
