package app.greenroom.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The arithmetic of progress. Every list of scores runs from the oldest to the newest. */
final class Figures {

    /** A mean of first or latest scores takes at most so many. */
    static final int MEAN_OF = 5;

    /** The smallest change, in tenths as people see it, that counts as a direction. */
    static final double CLEAR = 0.3;

    /** Scores are binary fractions of thirds and fifths; what differs by less is equal. */
    static final double ROUNDING = 1e-9;

    private Figures() {}

    /**
     * How many scores make up each of the two means: half of all, so that no score is in both, but at least one and at
     * most {@value MEAN_OF}.
     */
    static int share(int scores) {
        return Math.max(1, Math.min(MEAN_OF, scores / 2));
    }

    /** The mean of the first {@link #share}; null without scores. */
    static @Nullable Double first(List<Double> scores) {
        return scores.isEmpty() ? null : mean(scores.subList(0, share(scores.size())));
    }

    /** The mean of the latest {@link #share}; null without scores. */
    static @Nullable Double latest(List<Double> scores) {
        return scores.isEmpty() ? null : mean(scores.subList(scores.size() - share(scores.size()), scores.size()));
    }

    /** Latest minus first; null for fewer than two scores. */
    static @Nullable Double change(List<Double> scores) {
        Double first = first(scores);
        Double latest = latest(scores);
        return scores.size() < 2 || first == null || latest == null ? null : latest - first;
    }

    /** The middle score, or the mean of the two in the middle; null without scores. */
    static @Nullable Double median(List<Double> scores) {
        if (scores.isEmpty()) {
            return null;
        }
        List<Double> sorted = scores.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : mean(sorted.subList(middle - 1, middle + 1));
    }

    /** To one decimal, halves away from nought, so that what people read and what is decided agree. */
    static double tenths(double number) {
        return BigDecimal.valueOf(number)
                .setScale(9, RoundingMode.HALF_UP)
                .setScale(1, RoundingMode.HALF_UP)
                .doubleValue();
    }

    static double mean(List<Double> scores) {
        return scores.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
