package app.greenroom.reviews.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A score as people read it, "3.8 of 5". */
class Score extends Span {

    Score(double score) {
        addClassName("gr-score");
        Span number = new Span(String.format(Locale.UK, "%.1f", score));
        Span of = new Span(" of 5");
        of.addClassNames("gr-muted", "gr-small");
        add(number, of);
    }
}
