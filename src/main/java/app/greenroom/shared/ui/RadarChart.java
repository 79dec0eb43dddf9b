package app.greenroom.shared.ui;

import java.util.List;
import java.util.Map;

/**
 * One axis a category, one ring a series. A ring that lacks a value is left out: drawn to the centre it would tell of a
 * score of nought that nobody gave. A solid ring is filled.
 *
 * @param axes three or more, else there is no shape to see
 * @param rings as many points each as there are axes, in their order
 * @param to the value at the rim; the centre is 0
 * @param height in pixels, at most: a narrow page makes it smaller
 */
public record RadarChart(List<String> axes, List<ChartSeries> rings, int to, int height) implements ChartOptions {

    private static final double FILL = 0.18;

    public RadarChart {
        axes = List.copyOf(axes);
        rings = rings.stream().filter(ChartSeries::complete).toList();
        for (ChartSeries ring : rings) {
            if (ring.points().size() != axes.size()) {
                throw new IllegalArgumentException("a ring needs one point for each axis: " + ring.name());
            }
        }
    }

    public RadarChart(List<String> axes, List<ChartSeries> rings, int to) {
        this(axes, rings, to, 340);
    }

    @Override
    public Map<String, Object> toApex() {
        return Map.of(
                "chart", Map.of("type", "radar", "height", height),
                "series", rings.stream().map(RadarChart::ring).toList(),
                "colors", ChartOptions.colours(rings),
                "stroke", Map.of("dashArray", ChartOptions.dashes(rings), "width", 2),
                "fill",
                        Map.of(
                                "opacity",
                                rings.stream().map(RadarChart::opacity).toList()),
                "xaxis", Map.of("categories", axes),
                "yaxis", Map.of("min", 0, "max", to, "tickAmount", to, "show", false));
    }

    private static Map<String, Object> ring(ChartSeries ring) {
        return Map.of(
                "name",
                ring.name(),
                "data",
                ring.points().stream().map(ChartSeries.Point::value).toList());
    }

    private static double opacity(ChartSeries ring) {
        return ring.stroke() == ChartSeries.Stroke.SOLID ? FILL : 0;
    }
}
