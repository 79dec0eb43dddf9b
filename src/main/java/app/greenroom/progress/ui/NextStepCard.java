package app.greenroom.progress.ui;

import app.greenroom.assignments.ui.AssignmentPages;
import app.greenroom.progress.CategoryProgress;
import app.greenroom.shared.ui.ButtonLink;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Objects;

/** What to practise next, and the way there. */
class NextStepCard extends Section {

    NextStepCard(CategoryProgress weakest) {
        addClassNames("gr-card", "gr-progress-fact");
        String name = weakest.category().name();
        Paragraph big = new Paragraph(name);
        big.addClassName("gr-progress-fact-words");
        String latest = Words.score(Objects.requireNonNull(weakest.latest()));
        Paragraph why = new Paragraph(
                weakest.points().size() == 1
                        ? "Your one score there is " + latest + ". A second take shows you where it goes."
                        : "Your latest scores there average " + latest + ": the most room to grow.");
        why.addClassNames("gr-muted", "gr-small");
        Div action = new Div(new ButtonLink(
                AssignmentPages.practice() + "?category=" + weakest.category().key(),
                "Practise " + Words.inside(name)));
        add(new H2("Next step"), big, why, action);
    }
}
