package app.greenroom.feedback.ui;

import app.greenroom.assessment.Evidence;
import app.greenroom.assessment.StarFinding;
import app.greenroom.assessment.StarFinding.Part;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.ThinBar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.util.function.Consumer;

/** The parts of a story, how much of the answer each takes up, and where it is. */
class StarCard extends Card {

    private static final int WHOLE = 100;

    StarCard(StarFinding star, Consumer<Duration> play) {
        super("How you built the story");
        Paragraph lead = new Paragraph("Situation, task, action, result. Most of the time belongs to what you did.");
        lead.addClassNames("gr-muted", "gr-small");
        UnorderedList list = new UnorderedList();
        list.addClassNames("gr-rows", "gr-star");
        star.parts().forEach(part -> list.add(row(part, play)));
        add(lead, list);
    }

    private static ListItem row(Part part, Consumer<Duration> play) {
        long percent = Math.round(part.share() * WHOLE);
        Span value = new Span(part.found() ? percent + "%" : "not heard");
        value.addClassName(part.found() ? "gr-level" : "gr-muted");
        Div head = new Div(new H3(part.part().title()), value);
        head.addClassName("gr-criterion-head");
        ListItem item = new ListItem(head, ThinBar.of(part.share()));
        Evidence evidence = part.evidence();
        if (evidence != null) {
            item.add(new Quote(evidence, play));
        }
        return item;
    }
}
