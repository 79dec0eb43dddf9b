package app.greenroom.guides.ui;

import app.greenroom.guides.GuideRow;
import app.greenroom.questions.CategoryRow;
import app.greenroom.shared.ui.CategoryMix;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** One guide of the catalogue: the whole card is its link. */
class GuideCard extends ListItem {

    /** @param categories the category of each of its questions */
    GuideCard(GuideRow guide, List<CategoryRow> categories) {
        addClassNames("gr-card", "gr-guide-card");
        Span letter = new Span(guide.company().substring(0, guide.company().offsetByCodePoints(0, 1)));
        letter.addClassName("gr-guide-letter");
        letter.getElement().setAttribute("aria-hidden", "true");
        Span company = new Span(guide.company());
        company.addClassName("gr-muted");
        Div head = new Div(letter, new Div(company, new H2(new Anchor(GuidePages.guide(guide.key()), guide.role()))));
        head.addClassName("gr-guide-card-head");
        Paragraph opening = new Paragraph(guide.opening());
        opening.addClassName("gr-guide-opening");
        Div facts = new Div(
                new Span(Words.counted(categories.size(), "question")),
                new Span(guide.readingMinutes() + " min read"),
                new Span("Updated " + Dates.day(guide.updated())));
        facts.addClassName("gr-facts");
        add(head, opening, new CategoryMix(categories), facts);
    }
}
