package app.greenroom.progress.ui;

import app.greenroom.progress.CategoryProgress;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;

/** The category that rose most, in large figures. */
class BiggestStepCard extends Section {

    BiggestStepCard(CategoryProgress risen) {
        addClassNames("gr-card", "gr-progress-fact");
        Span number = new Span(Words.change(Objects.requireNonNull(risen.change())));
        number.addClassName("gr-progress-fact-number");
        Paragraph big = new Paragraph(
                number, new Span(" in " + Words.inside(risen.category().name())));
        big.addClassName("gr-progress-fact-words");
        Paragraph how = new Paragraph("From %s to %s over %s."
                .formatted(
                        Words.score(Objects.requireNonNull(risen.first())),
                        Words.score(Objects.requireNonNull(risen.latest())),
                        Words.counted(risen.points().size(), "scored answer")));
        how.addClassNames("gr-muted", "gr-small");
        add(new H2("Biggest step"), big, how);
    }
}
