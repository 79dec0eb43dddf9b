package app.greenroom.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.shared.ui.ChartSeries.Point;
import app.greenroom.shared.ui.ChartSeries.Stroke;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChartOptionsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void aLineTellsTimeValueAndNoteOfEachPoint() {
        Instant june = Instant.parse("2026-06-01T10:00:00Z");
        ChartSeries line = new ChartSeries(
                "Behavioural", ChartSeries.categoryColour(2), List.of(Point.at(june, 3.5, "A time you disagreed")));

        JsonNode options = json(new LineChart(List.of(line), 1, 5));

        assertThat(options.at("/series/0/name").asString()).isEqualTo("Behavioural");
        assertThat(options.at("/series/0/data/0/x").asLong()).isEqualTo(june.toEpochMilli());
        assertThat(options.at("/series/0/data/0/y").asDouble()).isEqualTo(3.5);
        assertThat(options.at("/series/0/data/0/note").asString()).isEqualTo("A time you disagreed");
        assertThat(options.at("/colors/0").asString()).isEqualTo("var(--gr-cat-2)");
        assertThat(options.at("/yaxis/tickAmount").asInt()).isEqualTo(4);
    }

    @Test
    void aRingWithoutAllItsValuesIsNotDrawn() {
        ChartSeries latest = ring("Latest", Stroke.SOLID, 4.0, 3.0, 3.5);
        ChartSeries median = ring("Cohort median", Stroke.DOTTED, 3.0, null, 3.0);

        JsonNode options =
                json(new RadarChart(List.of("Behavioural", "Technical", "Culture fit"), List.of(latest, median), 5));

        assertThat(options.at("/series").size()).isEqualTo(1);
        assertThat(options.at("/series/0/data/1").asDouble()).isEqualTo(3.0);
        assertThat(options.at("/fill/opacity/0").asDouble()).isPositive();
        assertThat(options.at("/stroke/dashArray/0").asInt()).isZero();
    }

    @Test
    void aRingHasOnePointForEachAxis() {
        List<ChartSeries> rings = List.of(ring("Latest", Stroke.SOLID, 4.0));

        assertThatThrownBy(() -> new RadarChart(List.of("Behavioural", "Technical"), rings, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Latest");
    }

    @Test
    void aHeatmapKeepsTheOrderOfItsRowsAndLeavesHoles() {
        JsonNode options = json(new HeatmapChart(
                List.of("Behavioural", "Technical"),
                List.of(
                        new HeatmapChart.Row("Hana", Arrays.asList(3.4, null)),
                        new HeatmapChart.Row("Leo", List.of(1.0, 5.0)))));

        assertThat(options.at("/series/1/name").asString())
                .as("the first row is the last series: they are stacked from the bottom")
                .isEqualTo("Hana");
        assertThat(options.at("/series/1/data/0/y").asDouble()).isEqualTo(3.4);
        assertThat(options.at("/series/1/data/1/y").isNull()).isTrue();
        assertThat(options.at("/plotOptions/heatmap/colorScale/ranges").size()).isEqualTo(8);
    }

    @Test
    void everyScoreHasItsShade() {
        assertThat(Stream.of(1.0, 1.4, 1.5, 3.0, 4.4, 4.5, 5.0).map(HeatmapChart::shade))
                .containsExactly(0, 0, 1, 4, 6, 7, 7);
    }

    private static ChartSeries ring(String name, Stroke stroke, Double... values) {
        List<Point> points = Stream.of(values).map(Point::of).toList();
        return new ChartSeries(name, "var(--gr-accent)", stroke, points);
    }

    private static JsonNode json(ChartOptions options) {
        return JSON.valueToTree(options.toApex());
    }
}
