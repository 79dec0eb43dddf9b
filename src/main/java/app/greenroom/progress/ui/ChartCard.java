package app.greenroom.progress.ui;

import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Chart;
import app.greenroom.shared.ui.ChartOptions;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A chart with the table behind it, and both to take away. Which of the two was chosen survives an update. */
class ChartCard extends Card {

    private final Chart chart;
    private final String fileName;
    private final Div table = new Div();
    private final Button toggle;
    private final Button png;
    private final Button svg;
    private final Span csv = new Span();
    private boolean drawable;
    private boolean asTable;

    /**
     * @param note a line below the chart
     * @param beside what stands beside the downloads
     */
    ChartCard(String title, String fileName, Component note, Component... beside) {
        this(title, new Chart(title), fileName, new Button("Table"), note, beside);
    }

    private ChartCard(String title, Chart chart, String fileName, Button toggle, Component note, Component... beside) {
        super(title, toggle);
        this.chart = chart;
        this.fileName = fileName;
        this.toggle = toggle;
        png = button("PNG", "Download “" + title + "” as PNG");
        png.addClickListener(click -> chart.downloadPng(fileName));
        svg = button("SVG", "Download “" + title + "” as SVG");
        svg.addClickListener(click -> chart.downloadSvg(fileName));

        toggle.addThemeVariants(ButtonVariant.SMALL);
        toggle.setAriaLabel(title + " as a table");
        toggle.addClickListener(click -> {
            asTable = !asTable;
            arrange();
        });
        addClassName("gr-chart-card");
        Div downloads = new Div(new Span("Download"), png, svg, csv);
        downloads.addClassNames("gr-downloads", "gr-muted", "gr-small");
        Div foot = new Div(beside);
        foot.add(downloads);
        foot.addClassName("gr-card-foot");
        add(chart, table, note, foot);
        arrange();
    }

    private static Button button(String format, String label) {
        Button button = new Button(format);
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setAriaLabel(label);
        return button;
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
        csv.removeAll();
        csv.add(new DownloadLink("CSV", sheet, fileName));
        arrange();
    }

    private void arrange() {
        boolean drawn = drawable && !asTable;
        chart.setVisible(drawn);
        png.setVisible(drawn);
        svg.setVisible(drawn);
        table.setVisible(!drawn);
        toggle.setVisible(drawable);
        toggle.getElement().setAttribute("aria-pressed", String.valueOf(asTable));
    }
}
