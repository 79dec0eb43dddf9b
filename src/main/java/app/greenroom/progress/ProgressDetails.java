package app.greenroom.progress;

import app.greenroom.people.PersonId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a candidate's released scores move, category by category.
 *
 * @param categories by their place; a retired category only when it has scores
 */
public record ProgressDetails(PersonId candidate, List<CategoryProgress> categories) {

    /** The same, looking only at scores released from that moment on. Cohort medians stay as they are. */
    public ProgressDetails since(Instant from) {
        return new ProgressDetails(
                candidate, categories.stream().map(row -> row.since(from)).toList());
    }

    public List<CategoryProgress> scored() {
        return categories.stream().filter(CategoryProgress::scored).toList();
    }

    public int answers() {
        return (int) points().count();
    }

    public Optional<Instant> firstAt() {
        return points().map(ScorePoint::at).min(Comparator.naturalOrder());
    }

    /** The categories of this trend, the largest change first. */
    public List<CategoryProgress> with(Trend trend) {
        return categories.stream()
                .filter(row -> row.trend() == trend)
                .sorted(Comparator.comparingDouble(row -> -Math.abs(Objects.requireNonNullElse(row.change(), 0.0))))
                .toList();
    }

    /** The scored, unretired category with the lowest latest mean, the one with fewer scores among equals. */
    public Optional<CategoryProgress> weakest() {
        return scored().stream()
                .filter(row -> !row.category().retired())
                .min(Comparator.comparingDouble((CategoryProgress row) -> Objects.requireNonNullElse(row.latest(), 0.0))
                        .thenComparing(row -> row.points().size())
                        .thenComparing(row -> row.category().position()));
    }

    private Stream<ScorePoint> points() {
        return categories.stream().flatMap(row -> row.points().stream());
    }
}
