package app.greenroom.progress.ui;

import app.greenroom.assignments.AssignmentState;
import app.greenroom.assignments.CandidateAssignment;
import app.greenroom.assignments.ui.AssignmentPages;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Chip;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;

/** What a candidate was given and how far they are: first what is still open, then the rest, newest first. */
class AssignedCard extends Card {

    private static final int SHOWN = 8;

    AssignedCard(List<CandidateAssignment> assignments) {
        super("Assignments");
        if (assignments.isEmpty()) {
            Paragraph none = new Paragraph("Nothing assigned yet.");
            none.addClassName("gr-muted");
            add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("gr-rows");
        assignments.stream()
                .sorted(Comparator.comparing(CandidateAssignment::wanted)
                        .thenComparing(row -> row.assignment().due())
                        .reversed())
                .limit(SHOWN)
                .map(AssignedCard::row)
                .forEach(list::add);
        add(list);
        if (assignments.size() > SHOWN) {
            add(new Anchor(AssignmentPages.all(), "All assignments"));
        }
    }

    private static ListItem row(CandidateAssignment row) {
        Anchor title = new Anchor(
                AssignmentPages.assignment(row.assignment().id()),
                row.assignment().title());
        title.addClassNames("gr-plain-link", "gr-strong");
        Div how = new Div("Due %s · %d of %d answered, %d reviewed"
                .formatted(Words.day(row.assignment().due()), row.submitted(), row.total(), row.reviewed()));
        how.addClassNames("gr-muted", "gr-small");
        Div words = new Div(title, how);
        words.addClassName("gr-grow");
        Chip state = row.assignment().withdrawn()
                ? new Chip("Withdrawn")
                : new Chip(row.state().label(), tone(row.state()));
        ListItem item = new ListItem(words, state);
        item.addClassName("gr-row");
        return item;
    }

    private static Chip.Tone tone(AssignmentState state) {
        return switch (state) {
            case REVIEWED, SUBMITTED -> Chip.Tone.GOOD;
            case OVERDUE -> Chip.Tone.WARN;
            case NOT_STARTED, IN_PROGRESS -> Chip.Tone.PLAIN;
        };
    }
}
