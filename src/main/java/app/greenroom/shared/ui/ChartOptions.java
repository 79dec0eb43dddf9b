package app.greenroom.shared.ui;

import java.util.List;
import java.util.Map;

/** What a {@link Chart} draws. */
public sealed interface ChartOptions permits HeatmapChart, LineChart, RadarChart {

    /** In the words of ApexCharts, as data: functions and looks are the browser's. */
    Map<String, Object> toApex();

    static List<String> colours(List<ChartSeries> series) {
        return series.stream().map(ChartSeries::colour).toList();
    }

    static List<Integer> dashes(List<ChartSeries> series) {
        return series.stream().map(one -> one.stroke().dash()).toList();
    }
}
