package app.greenroom.assignments.ui;

import app.greenroom.assignments.AssignmentRow;
import app.greenroom.assignments.AssignmentState;
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

/** One assignment in a coach's list. */
class AssignmentItem extends ListItem {

    /** @param by who assigned it, when it was somebody else; else an empty text */
    AssignmentItem(AssignmentRow row, Map<PersonId, PersonRow> names, String due, String by) {
        addClassName("gr-assignment");
        Anchor title = new Anchor(AssignmentPages.assignment(row.id()), row.title());
        title.addClassName("gr-assignment-title");
        Paragraph about = new Paragraph(Plural.of(row.questions(), "question") + " · " + due + by);
        about.addClassNames("gr-muted", "gr-small");
        Div words = new Div(title, about);

        Faces faces = new Faces(row.people().keySet().stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .toList());
        add(words, faces, progress(row), chips(row));
    }

    private static Done progress(AssignmentRow row) {
        int people = row.people().size();
        int reviewed = row.count(AssignmentState.REVIEWED);
        return new Done(
                row.submitted() + " of " + people + " submitted" + (reviewed > 0 ? ", " + reviewed + " reviewed" : ""),
                row.submitted(),
                reviewed,
                people);
    }

    private static Div chips(AssignmentRow row) {
        Div chips = new Div();
        chips.addClassName("gr-actions");
        if (row.withdrawn()) {
            chips.add(new Chip("Withdrawn"));
            return chips;
        }
        Stream.of(AssignmentState.OVERDUE, AssignmentState.IN_PROGRESS, AssignmentState.NOT_STARTED)
                .filter(state -> row.count(state) > 0)
                .map(state -> new StateChip(state, row.count(state)))
                .forEach(chips::add);
        if (chips.getComponentCount() == 0) {
            chips.add(new StateChip(
                    row.count(AssignmentState.SUBMITTED) > 0 ? AssignmentState.SUBMITTED : AssignmentState.REVIEWED));
        }
        return chips;
    }
}
