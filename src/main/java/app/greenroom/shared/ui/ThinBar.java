package app.greenroom.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Words about how much there is, over a thin bar that shows the same. */
public class ThinBar extends Div {

    /** @param shares of the whole, 0 to 1 each and together, the first the strongest */
    public ThinBar(String words, double... shares) {
        addClassName("gr-thin-bar");
        add(new Span(words), of(shares));
    }

    /** Where the words stand already. */
    public static Div of(double... shares) {
        Div bar = new Div();
        bar.addClassName("gr-share-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        for (double share : shares) {
            Span part = new Span();
            part.getStyle().set("--gr-share", String.valueOf(share));
            bar.add(part);
        }
        return bar;
    }
}
