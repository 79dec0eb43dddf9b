package app.greenroom.shared.ui;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a chart, or a ring of a radar.
 *
 * @param colour any CSS colour; a token such as {@code var(--gr-cat-3)} follows light and dark
 */
public record ChartSeries(String name, String colour, Stroke stroke, List<Point> points) {

    /** How a line is drawn, so that colour is not all that tells lines apart. */
    public enum Stroke {
        SOLID(0),
        DASHED(6),
        DOTTED(2);

        private final int dash;

        Stroke(int dash) {
            this.dash = dash;
        }

        int dash() {
            return dash;
        }
    }

    /**
     * One value.
     *
     * @param value null where there is none
     * @param at its place in time; null on a radar
     * @param note words for the tooltip; may be empty
     */
    public record Point(@Nullable Double value, @Nullable Instant at, String note) {

        public static Point of(@Nullable Double value) {
            return new Point(value, null, "");
        }

        public static Point at(Instant at, double value, String note) {
            return new Point(value, at, note);
        }
    }

    public ChartSeries {
        points = List.copyOf(points);
    }

    public ChartSeries(String name, String colour, List<Point> points) {
        this(name, colour, Stroke.SOLID, points);
    }

    /** The colour of a category, by the number of its {@code --gr-cat-n}. */
    public static String categoryColour(int number) {
        return "var(--gr-cat-" + number + ")";
    }

    boolean complete() {
        return points.stream().allMatch(point -> point.value() != null);
    }
}
