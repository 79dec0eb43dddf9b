package app.greenroom.feedback;

import app.greenroom.rubrics.RubricId;
import app.greenroom.shared.LevelsColumn;
import app.greenroom.takes.TakeId;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a candidate thinks of their own answer. */
@Entity
class SelfReview {

    @EmbeddedId
    private TakeId take;

    @Version
    private @Nullable Long version;

    private RubricId rubric;
    private Instant reviewedAt;

    @Convert(converter = LevelsColumn.class)
    private Map<String, Integer> levels;

    @SuppressWarnings("NullAway") // for JPA
    protected SelfReview() {}

    SelfReview(TakeId take, RubricId rubric, Map<String, Integer> levels, Instant at) {
        this.take = take;
        this.rubric = rubric;
        this.levels = Map.copyOf(levels);
        this.reviewedAt = at;
    }

    Map<String, Integer> levels() {
        return levels;
    }
}
