package app.greenroom.assignments.ui;

import app.greenroom.interviews.AssignedInterviewState;
import app.greenroom.interviews.InterviewAssignmentDetails;
import app.greenroom.interviews.InterviewAssignmentRow;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.shared.ui.Chip;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** One assigned interview in a coach's list. */
class AssignedInterviewItem extends ListItem {

    /** @param by who assigned it, when it was somebody else; else an empty text */
    AssignedInterviewItem(InterviewAssignmentRow row, Map<PersonId, PersonRow> names, String due, String by) {
        addClassName("gr-assignment");
        InterviewAssignmentDetails assignment = row.assignment();
        Anchor title = new Anchor(AssignmentPages.interview(assignment.id()), assignment.title());
        title.addClassName("gr-assignment-title");
        Paragraph about = new Paragraph("Interview, " + assignment.length().inWords() + " · " + due + by);
        about.addClassNames("gr-muted", "gr-small");
        Faces faces = new Faces(row.people().keySet().stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .toList());
        int held = row.count(AssignedInterviewState.HELD);
        int people = row.people().size();
        add(new Div(title, about), faces, new Done(held + " of " + people + " held", held, 0, people), chips(row));
    }

    private static Div chips(InterviewAssignmentRow row) {
        Div chips = new Div();
        chips.addClassName("gr-actions");
        if (row.assignment().withdrawn()) {
            chips.add(new Chip("Withdrawn"));
            return chips;
        }
        Stream.of(AssignedInterviewState.OVERDUE, AssignedInterviewState.GOES_ON, AssignedInterviewState.NOT_BEGUN)
                .filter(state -> row.count(state) > 0)
                .map(state -> new InterviewStateChip(state, row.count(state)))
                .forEach(chips::add);
        if (chips.getComponentCount() == 0) {
            chips.add(new InterviewStateChip(AssignedInterviewState.HELD));
        }
        return chips;
    }
}
