package app.greenroom.rubrics;

import app.greenroom.people.PersonId;
import app.greenroom.questions.CategoryId;
import app.greenroom.questions.CategoryRow;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One version of a rubric: written once. */
@Entity
@Immutable
class Rubric implements Persistable<RubricId> {

    @EmbeddedId
    private RubricId id;

    private CategoryId category;
    private int number;

    @Convert(converter = CriteriaColumn.class)
    private List<Criterion> criteria;

    private Instant createdAt;
    private @Nullable PersonId author;

    @SuppressWarnings("NullAway") // for JPA
    protected Rubric() {}

    private Rubric(
            CategoryId category, int number, List<Criterion> criteria, @Nullable PersonId author, Instant createdAt) {
        this.id = RubricId.next();
        this.category = category;
        this.number = number;
        this.criteria = List.copyOf(criteria);
        this.author = author;
        this.createdAt = createdAt;
    }

    static Rubric shipped(CategoryId category, List<Criterion> criteria, Instant at) {
        return new Rubric(category, 1, criteria, null, at);
    }

    Rubric next(List<Criterion> criteria, PersonId author, Instant at) {
        return new Rubric(category, number + 1, criteria, author, at);
    }

    CategoryId category() {
        return category;
    }

    int number() {
        return number;
    }

    List<Criterion> criteria() {
        return criteria;
    }

    RubricDetails details(CategoryRow row) {
        return new RubricDetails(id, row, number, criteria, createdAt, author);
    }

    @Override
    public RubricId getId() {
        return id;
    }

    /** Never saved twice, so what is saved is new. */
    @Override
    public boolean isNew() {
        return true;
    }
}
