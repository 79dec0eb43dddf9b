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
        @Nullable Evidence evidence) {

    /**
     * What people give for a point an answer comes so near to: most of it for the first half, hardly more for saying it in its
     * very words. The curve was chosen with the constants of the embedded engine, see docs/quality.md.
     *
     * @param near 0 (nothing like it) to 1 (its very words)
     */
    public static double strength(double near) {
        return 1 - (1 - near) * (1 - near);
    }

    /** How near the answer comes to the point, 0 to 1: what {@link #strength(double)} was made of. */
    public double near() {
        return 1 - Math.sqrt(1 - strength);
    }
}
