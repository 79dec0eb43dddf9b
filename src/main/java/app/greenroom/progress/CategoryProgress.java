package app.greenroom.progress;

import app.greenroom.questions.CategoryRow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A candidate's released scores in one category.
 *
 * @param points oldest first
 * @param cohortMedian the median of the latest means of everybody who shares a cohort with the candidate, the candidate
 *     among them; null when fewer than three of them have a score in this category. It counts all of their scores,
 *     whatever period is looked at
 */
public record CategoryProgress(
        CategoryRow category,
        List<ScorePoint> points,
        @Nullable Double cohortMedian) {

    /** The mean of the first scores: half of all, at least one, at most five. Null without scores. */
    public @Nullable Double first() {
        return Figures.first(scores());
    }

    /** The mean of the latest scores: as many as are in {@link #first()}, none of them in both when there are two. */
    public @Nullable Double latest() {
        return Figures.latest(scores());
    }

    /** {@link #latest()} minus {@link #first()}; null for fewer than two scores. */
    public @Nullable Double change() {
        return Figures.change(scores());
    }

    /** Rising or falling from a change of 0.3 on, rounded to one decimal. */
    public Trend trend() {
        return Trend.of(change());
    }

    public boolean scored() {
        return !points.isEmpty();
    }

    CategoryProgress since(Instant from) {
        return new CategoryProgress(
                category,
                points.stream().filter(point -> !point.at().isBefore(from)).toList(),
                cohortMedian);
    }

    private List<Double> scores() {
        return points.stream().map(ScorePoint::score).toList();
    }
}
