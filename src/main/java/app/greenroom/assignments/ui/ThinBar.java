package app.greenroom.assignments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Words about how much is done, over a thin bar that shows the same: reviewed, then submitted, then to come. */
class ThinBar extends Div {

    ThinBar(String words, int submitted, int reviewed, int total) {
        addClassName("gr-thin-bar");
        Div bar = new Div(part("gr-thin-bar-reviewed", reviewed, total), part("", submitted - reviewed, total));
        bar.getElement().setAttribute("aria-hidden", "true");
        add(new Span(words), bar);
    }

    private static Span part(String className, int number, int total) {
        Span part = new Span();
        if (!className.isEmpty()) {
            part.addClassName(className);
        }
        part.getStyle().set("--gr-share", total == 0 ? "0" : String.valueOf((double) number / total));
        return part;
    }
}
