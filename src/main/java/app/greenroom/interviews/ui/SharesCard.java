package app.greenroom.interviews.ui;

import app.greenroom.interviews.CategoryShare;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Chart;
import app.greenroom.shared.ui.ChartSeries;
import app.greenroom.shared.ui.RadarChart;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How much of what strong answers cover was said, by category: this time, and before. */
class SharesCard extends Card {

    private static final String TITLE = "Points you covered, in percent";
    private static final int CORNERS = 3;
    private static final int HEIGHT = 280;

    SharesCard(List<CategoryShare> shares) {
        super("By category");
        List<CategoryShare> drawable =
                shares.stream().filter(share -> share.now() != null).toList();
        if (drawable.size() >= CORNERS) {
            Chart chart = new Chart(TITLE);
            chart.setOptions(new RadarChart(
                    drawable.stream().map(share -> share.category().name()).toList(),
                    List.of(
                            ring(
                                    "This interview",
                                    "var(--gr-accent)",
                                    ChartSeries.Stroke.SOLID,
                                    drawable,
                                    CategoryShare::now),
                            ring(
                                    "Before",
                                    "var(--gr-muted)",
                                    ChartSeries.Stroke.DASHED,
                                    drawable,
                                    CategoryShare::before)),
                    100,
                    HEIGHT));
            add(chart);
        }
        Paragraph note = new Paragraph("Counted on what the guides say a strong answer covers. It is no score.");
        note.addClassNames("gr-muted", "gr-small");
        add(table(shares), note);
    }

    private static ChartSeries ring(
            String name,
            String colour,
            ChartSeries.Stroke stroke,
            List<CategoryShare> shares,
            Function<CategoryShare, @Nullable Double> value) {
        return new ChartSeries(
                name,
                colour,
                stroke,
                shares.stream()
                        .map(share -> ChartSeries.Point.of(percent(value.apply(share))))
                        .toList());
    }

    private static NativeTable table(List<CategoryShare> shares) {
        NativeTable table = new NativeTable();
        table.addClassName("gr-sheet");
        table.setCaptionText(TITLE);
        NativeTableRow head = table.getHead().addRow();
        for (String column : List.of("Category", "This time", "Before")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        for (CategoryShare share : shares) {
            NativeTableHeaderCell name =
                    new NativeTableHeaderCell(share.category().name());
            name.getElement().setAttribute("scope", "row");
            NativeTableRow row = new NativeTableRow();
            row.add(name, cell(share.now()), cell(share.before()));
            table.getBody().add(row);
        }
        return table;
    }

    private static NativeTableCell cell(@Nullable Double share) {
        Double percent = percent(share);
        return new NativeTableCell(percent == null ? "–" : Math.round(percent) + "%");
    }

    private static @Nullable Double percent(@Nullable Double share) {
        return share == null ? null : (double) Math.round(share * 100);
    }
}
