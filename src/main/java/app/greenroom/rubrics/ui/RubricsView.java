package app.greenroom.rubrics.ui;

import app.greenroom.feedback.ui.FeedbackPages;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.rubrics.RubricDetails;
import app.greenroom.rubrics.RubricService;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.shared.ui.PageHead;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** What answers are judged by, one rubric for each category. */
@Route("rubrics")
@PageTitle("Rubrics · Greenroom")
@RolesAllowed({"COACH", "ADMINISTRATOR"})
class RubricsView extends Div implements AfterNavigationObserver {

    private final transient RubricService rubrics;
    private final transient Authorship authorship;
    private final Div cards = new Div();

    RubricsView(RubricService rubrics, Authorship authorship) {
        this.rubrics = rubrics;
        this.authorship = authorship;
        cards.addClassName("gr-rubrics");
        add(
                new PageHead(
                        "Rubrics",
                        "What answers are judged by. Each level is a sentence about what can be heard, so that two"
                                + " coaches mean the same by a 4.",
                        new ButtonLink(FeedbackPages.taught(), "What coaches taught the engine")),
                cards);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<RubricDetails> current = rubrics.current();
        Map<PersonId, PersonRow> authors = authorship.authors(current);
        cards.removeAll();
        current.forEach(rubric -> cards.add(card(rubric, authorship.inWords(rubric, authors))));
    }

    private static Anchor card(RubricDetails rubric, String version) {
        Span dot = new Span();
        dot.addClassNames("gr-dot", "gr-cat-" + rubric.category().colour());
        Div head = new Div(dot, new H2(rubric.category().name()));
        head.addClassName("gr-row");
        UnorderedList criteria = new UnorderedList();
        rubric.criteria().forEach(criterion -> {
            Span share = new Span(rubric.share(criterion) + "%");
            share.addClassName("gr-muted");
            criteria.add(new ListItem(new Span(criterion.name()), share));
        });
        Paragraph made = new Paragraph(version);
        made.addClassNames("gr-muted", "gr-small");
        Anchor card = new Anchor(RubricPages.rubric(rubric.category().key()), head, criteria, made);
        card.addClassNames("gr-card", "gr-rubric-card");
        return card;
    }
}
