package app.greenroom.assignments.ui;

import app.greenroom.assignments.AssignedPersonRow;
import app.greenroom.people.PersonRow;
import app.greenroom.shared.ui.Chip;
import app.greenroom.shared.ui.Face;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** How far one person is with an assignment. */
class AssignedPersonItem extends ListItem {

    AssignedPersonItem(PersonRow person, AssignedPersonRow row, AnswerMarks answers) {
        addClassNames("gr-row", "gr-assigned-person");
        Span name = new Span(person.name());
        Paragraph progress = new Paragraph(row.submitted() + " of " + row.total() + " answered"
                + (row.reviewed() > 0 ? ", " + row.reviewed() + " reviewed" : ""));
        progress.addClassNames("gr-muted", "gr-small");
        Div words = new Div(name, progress);
        words.addClassName("gr-grow");
        Div chips = new Div();
        chips.addClassName("gr-actions");
        if (row.late() > 0) {
            chips.add(new Chip(row.late() + " late", Chip.Tone.WARN));
        }
        chips.add(new StateChip(row.state()));
        add(new Face(person), words, answers, chips);
    }
}
