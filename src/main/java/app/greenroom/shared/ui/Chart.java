package app.greenroom.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;

/** A chart in the house's colours. Beside it belongs a table with the same numbers. */
@Tag("greenroom-chart")
@JsModule("./greenroom-chart.ts")
@NpmPackage(value = "apexcharts", version = "5.0.0")
public class Chart extends Component implements HasSize, HasStyle {

    /** @param label names the chart for screen readers and in downloads */
    public Chart(String label) {
        getElement().setProperty("label", label);
    }

    public void setOptions(ChartOptions options) {
        getElement().setPropertyMap("options", options.toApex());
    }

    /** @param name of the file, without its ending */
    public void downloadPng(String name) {
        getElement().callJsFunction("downloadPng", name);
    }

    /** @param name of the file, without its ending */
    public void downloadSvg(String name) {
        getElement().callJsFunction("downloadSvg", name);
    }

    public Registration addPointClickListener(ComponentEventListener<PointClickEvent> listener) {
        return addListener(PointClickEvent.class, listener);
    }

    /** Somebody chose a point of a line. The numbers come from the browser: check them. */
    @DomEvent("point-click")
    public static class PointClickEvent extends ComponentEvent<Chart> {

        private final int series;
        private final int point;

        public PointClickEvent(
                Chart source,
                boolean fromClient,
                @EventData("event.detail.series") int series,
                @EventData("event.detail.point") int point) {
            super(source, fromClient);
            this.series = series;
            this.point = point;
        }

        /** The place of the series in the options, from 0. */
        public int series() {
            return series;
        }

        /** The place of the point in its series, from 0. */
        public int point() {
            return point;
        }
    }
}
