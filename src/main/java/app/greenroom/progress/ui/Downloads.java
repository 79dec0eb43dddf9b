package app.greenroom.progress.ui;

import app.greenroom.shared.ui.Chart;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Takes a chart away as a picture, and its numbers as a file. */
class Downloads extends Div {

    private final String fileName;
    private final Button png;
    private final Button svg;
    private final Span csv = new Span();

    Downloads(String title, Chart chart, String fileName) {
        this.fileName = fileName;
        png = button("PNG", title);
        png.addClickListener(click -> chart.downloadPng(fileName));
        svg = button("SVG", title);
        svg.addClickListener(click -> chart.downloadSvg(fileName));
        addClassNames("gr-downloads", "gr-muted", "gr-small");
        add(new Span("Download"), png, svg, csv);
    }

    private static Button button(String format, String title) {
        Button button = new Button(format);
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setAriaLabel("Download “" + title + "” as " + format);
        return button;
    }

    /** @param drawn the chart is on the page: only then is there a picture of it */
    void show(Sheet sheet, boolean drawn) {
        csv.removeAll();
        csv.add(new DownloadLink(sheet, fileName));
        drawn(drawn);
    }

    void drawn(boolean drawn) {
        png.setVisible(drawn);
        svg.setVisible(drawn);
    }
}
