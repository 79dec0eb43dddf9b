package app.greenroom.rubrics;

import app.greenroom.people.PersonId;
import app.greenroom.questions.CategoryRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of a category's rubric. It never changes; an edit makes the next version.
 *
 * @param number counts the versions of this category's rubric from 1
 * @param author who made this version; null for what Greenroom came with
 */
public record RubricDetails(
        RubricId id,
        CategoryRow category,
        int number,
        List<Criterion> criteria,
        Instant createdAt,
        @Nullable PersonId author) {

    public String title() {
        return category.name() + " rubric v" + number;
    }

    public Optional<Criterion> criterion(String key) {
        return criteria.stream()
                .filter(criterion -> criterion.key().equals(key))
                .findFirst();
    }

    /** How much of the score a criterion makes up, in whole per cent. */
    public int share(Criterion criterion) {
        int all = criteria.stream().mapToInt(Criterion::weight).sum();
        return Math.round(100f * criterion.weight() / all);
    }
}
