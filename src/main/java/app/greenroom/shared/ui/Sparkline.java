package app.greenroom.shared.ui;

import com.vaadin.flow.component.Svg;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A few numbers as a small line that ends in a dot. Decoration: say in words beside it what it shows. */
public class Sparkline extends Svg {

    private static final double WIDTH = 92;
    private static final double HEIGHT = 26;
    private static final double EDGE = 4;

    /** Smaller differences are not blown up to the whole height. */
    private static final double LEAST_RANGE = 1.5;

    /** @param values oldest first */
    public Sparkline(List<Double> values) {
        addClassName("gr-sparkline");
        getElement().setAttribute("aria-hidden", "true");
        setSvg(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %1$.0f %2$.0f\" width=\"%1$.0f\" height=\"%2$.0f\">%3$s</svg>",
                WIDTH,
                HEIGHT,
                values.isEmpty() ? "" : line(values)));
    }

    private static String line(List<Double> values) {
        double low = Collections.min(values);
        double high = Collections.max(values);
        double range = Math.max(high - low, LEAST_RANGE);
        double bottom = (low + high - range) / 2;
        double step = values.size() == 1 ? 0 : (WIDTH - 2 * EDGE) / (values.size() - 1);
        List<String> points = IntStream.range(0, values.size())
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "%.1f,%.1f",
                        values.size() == 1 ? WIDTH - EDGE : EDGE + i * step,
                        HEIGHT - EDGE - (values.get(i) - bottom) / range * (HEIGHT - 2 * EDGE)))
                .toList();
        String[] end = points.getLast().split(",");
        return "<polyline points=\"%s\"/><circle cx=\"%s\" cy=\"%s\" r=\"3\"/>"
                .formatted(points.stream().collect(Collectors.joining(" ")), end[0], end[1]);
    }
}
