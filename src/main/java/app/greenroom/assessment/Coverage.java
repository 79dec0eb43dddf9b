package app.greenroom.assessment;

import java.util.List;

/** How much of a point an answer says. */
public enum Coverage {
    COVERED(1),
    PARTLY(0.5),
    MISSING(0);

    private final double share;

    Coverage(double share) {
        this.share = share;
    }

    /** How much of the points was said, 0 to 1, where one that is said in part counts half; 0 without any. */
    public static double share(List<PointFinding> points) {
        return points.stream()
                .mapToDouble(point -> point.coverage().share)
                .average()
                .orElse(0);
    }
}
