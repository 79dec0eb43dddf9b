package app.greenroom.progress.ui;

import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Chart;
import app.greenroom.shared.ui.ChartOptions;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A chart with the table behind it, and both to take away. Which of the two was chosen survives an update. */
class ChartCard extends Card {

    private final Chart chart;
    private final Div table = new Div();
    private final Toggle toggle;
    private final Downloads downloads;
    private boolean drawable;

    /**
     * @param note a line below the chart
     * @param beside what stands beside the downloads
     */
    ChartCard(String title, String fileName, Component note, Component... beside) {
        this(title, new Chart(title), new Toggle("Table", title + " as a table"), fileName, note, beside);
    }

    private ChartCard(String title, Chart chart, Toggle toggle, String fileName, Component note, Component... beside) {
        super(title, toggle);
        this.chart = chart;
        this.toggle = toggle;
        downloads = new Downloads(title, chart, fileName);
        toggle.onChange(this::arrange);
        addClassName("gr-chart-card");
        Div foot = new Div(beside);
        foot.add(downloads);
        foot.addClassName("gr-card-foot");
        add(chart, table, note, foot);
        arrange();
    }

    /** @param opened is told the places of the series and of its point that somebody chose */
    void onPoint(BiConsumer<Integer, Integer> opened) {
        chart.addPointClickListener(click -> opened.accept(click.series(), click.point()));
    }

    /**
     * @param options null when there is too little to draw: then the table stands alone
     * @param sheet the same numbers, exactly
     */
    void show(@Nullable ChartOptions options, Sheet sheet) {
        drawable = options != null;
        if (options != null) {
            chart.setOptions(options);
        }
        table.removeAll();
        table.add(new DataTable(sheet));
        downloads.show(sheet, drawable);
        arrange();
    }

    private void arrange() {
        boolean drawn = drawable && !toggle.on();
        chart.setVisible(drawn);
        table.setVisible(!drawn);
        toggle.setVisible(drawable);
        downloads.drawn(drawn);
    }
}
