package app.greenroom.feedback.ui;

import app.greenroom.assessment.Coverage;
import app.greenroom.assessment.Evidence;
import app.greenroom.assessment.PointFinding;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Chip;
import app.greenroom.terms.HeardTerm;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Which of the question's points the answer covers, and where it says so. */
class PointsCard extends Card {

    /** @param terms that were counted as said where others were heard */
    PointsCard(List<PointFinding> points, List<HeardTerm> terms, Consumer<Duration> play) {
        super("What you covered", new Chip(covered(points) + " of " + points.size() + " points"));
        UnorderedList list = new UnorderedList();
        list.addClassNames("gr-rows", "gr-found-points");
        points.forEach(point -> list.add(row(point, play)));
        add(list);
        terms.forEach(term -> add(note(
                "“" + term.heard() + "” counts as " + term.term() + ": the engine that hears has no word for it.")));
    }

    private static Paragraph note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassNames("gr-muted", "gr-small");
        return note;
    }

    private static long covered(List<PointFinding> points) {
        return points.stream()
                .filter(point -> point.coverage() == Coverage.COVERED)
                .count();
    }

    private static ListItem row(PointFinding point, Consumer<Duration> play) {
        Div head = new Div(new Span(point.point()), chip(point.coverage()));
        head.addClassName("gr-found-head");
        ListItem item = new ListItem(head);
        Evidence evidence = point.evidence();
        if (evidence != null) {
            item.add(new Quote(evidence, play));
        }
        return item;
    }

    private static Chip chip(Coverage coverage) {
        return switch (coverage) {
            case COVERED -> new Chip("✓ covered", Chip.Tone.GOOD);
            case PARTLY -> new Chip("in part", Chip.Tone.WARN);
            case MISSING -> new Chip("not heard");
        };
    }
}
