package app.greenroom.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Five steps, filled up to the level. Decoration: the number stands beside it. */
public class LevelBar extends Div {

    static final int LEVELS = 5;

    public LevelBar(int level) {
        addClassName("gr-level-bar");
        getElement().setAttribute("aria-hidden", "true");
        for (int step = 1; step <= LEVELS; step++) {
            Span part = new Span();
            part.setClassName("gr-reached", step <= level);
            add(part);
        }
    }
}
