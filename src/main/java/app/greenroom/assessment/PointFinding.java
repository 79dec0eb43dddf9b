package app.greenroom.assessment;

import org.jspecify.annotations.Nullable;

/**
 * Whether a point of the question was covered.
 *
 * @param point in the words of the guide
 * @param strength the credit for what is said of it, 0 (nothing) to 1 (in full)
 * @param evidence where it is said; null when it is missing
 */
public record PointFinding(
        String point,
        Coverage coverage,
        double strength,
        @Nullable Evidence evidence) {}
