package app.greenroom.shared.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Lines over time. Points keep their place in the list, so that a click can be traced back to what it shows.
 *
 * @param series their points have a value and a time, in that order of time
 * @param from the lowest value of the scale
 * @param to the highest; the scale has one step for each whole number between them
 * @param height in pixels
 */
public record LineChart(List<ChartSeries> series, int from, int to, int height) implements ChartOptions {

    public LineChart(List<ChartSeries> series, int from, int to) {
        this(series, from, to, 320);
    }

    @Override
    public Map<String, Object> toApex() {
        return Map.of(
                "chart", Map.of("type", "line", "height", height),
                "series", series.stream().map(LineChart::line).toList(),
                "colors", ChartOptions.colours(series),
                "stroke", Map.of("dashArray", ChartOptions.dashes(series)),
                "xaxis", Map.of("type", "datetime"),
                "yaxis", Map.of("min", from, "max", to, "tickAmount", to - from));
    }

    private static Map<String, Object> line(ChartSeries series) {
        return Map.of(
                "name",
                series.name(),
                "data",
                series.points().stream().map(LineChart::point).toList());
    }

    private static Map<String, Object> point(ChartSeries.Point point) {
        Map<String, Object> data = new HashMap<>();
        data.put(
                "x",
                Objects.requireNonNull(point.at(), "a point on a line has a time")
                        .toEpochMilli());
        data.put("y", point.value());
        data.put("note", point.note());
        return data;
    }
}
