package app.greenroom.assessment;

import org.jspecify.annotations.Nullable;

/**
 * Whether a point of the question was covered.
 *
 * @param point in the words of the guide
 * @param strength 0 (nothing like it) to 1 (said in full)
 * @param evidence where it is said; null when it is missing
 */
public record PointFinding(
        String point,
        Coverage coverage,
        double strength,
        @Nullable Evidence evidence) {}
