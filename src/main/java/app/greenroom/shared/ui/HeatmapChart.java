package app.greenroom.shared.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A score a cell, on eight shades from {@code --gr-heat-0} for 1 to {@code --gr-heat-7} for 5; a cell without one stays
 * empty.
 *
 * @param rows as many scores each as there are columns, in their order
 */
public record HeatmapChart(List<String> columns, List<Row> rows) implements ChartOptions {

    private static final int SHADES = 8;
    private static final int ROW_HEIGHT = 38;
    private static final int REST_HEIGHT = 70;

    /** One line of the map. Scores are shown as they are: round them before. */
    public record Row(String name, List<@Nullable Double> scores) {}

    /** 0 for scores under 1.5, 1 under 2 and so on to 7 from 4.5. */
    public static int shade(double score) {
        return (int) Math.clamp(Math.floor((score - 1) * 2), 0, SHADES - 1);
    }

    @Override
    public Map<String, Object> toApex() {
        // ApexCharts stacks rows from the bottom
        return Map.of(
                "chart", Map.of("type", "heatmap", "height", REST_HEIGHT + ROW_HEIGHT * rows.size()),
                "series", rows.reversed().stream().map(this::row).toList(),
                "dataLabels", Map.of("enabled", true, "style", Map.of("colors", List.of("var(--gr-heat-ink)"))),
                "stroke", Map.of("width", 6, "colors", List.of("var(--gr-surface)")),
                "xaxis", Map.of("type", "category", "position", "top"),
                "plotOptions",
                        Map.of(
                                "heatmap",
                                Map.of("radius", 10, "enableShades", false, "colorScale", Map.of("ranges", ranges()))));
    }

    private Map<String, Object> row(Row row) {
        List<Map<String, @Nullable Object>> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Map<String, @Nullable Object> cell = new HashMap<>();
            cell.put("x", columns.get(i));
            cell.put("y", row.scores().get(i));
            cells.add(cell);
        }
        return Map.of("name", row.name(), "data", cells);
    }

    private static List<Map<String, Object>> ranges() {
        return IntStream.range(0, SHADES)
                .mapToObj(shade -> Map.<String, Object>of(
                        "from", 1 + shade / 2.0,
                        "to", shade == SHADES - 1 ? 5 : 1.499 + shade / 2.0,
                        "color", "var(--gr-heat-" + shade + ")"))
                .toList();
    }
}
