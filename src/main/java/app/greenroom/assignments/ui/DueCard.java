package app.greenroom.assignments.ui;

import app.greenroom.assignments.AssignmentDetails;
import app.greenroom.assignments.AssignmentState;
import app.greenroom.assignments.CandidateAssignment;
import app.greenroom.people.PersonRow;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Chip;
import app.greenroom.shared.ui.Timing;
import app.greenroom.takes.ui.TakePages;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;

/** An assignment that still wants answers, with the next question of it. */
class DueCard extends Card {

    DueCard(CandidateAssignment given, PersonRow coach, QuestionDetails next, String due) {
        AssignmentDetails assignment = given.assignment();
        addClassName("gr-due");
        Anchor title = new Anchor(AssignmentPages.assignment(assignment.id()), assignment.title());
        Div head = new Div(new H2(title), new Chip(due, tone(given)));
        head.addClassName("gr-card-head");
        add(head);
        if (!assignment.note().isEmpty()) {
            add(new Quote(coach, assignment.note()));
        }
        add(new Done(
                given.submitted() + " of " + given.total() + " answered"
                        + (given.reviewed() > 0 ? ", " + given.reviewed() + " reviewed" : ""),
                given.submitted(),
                given.reviewed(),
                given.total()));
        Rows list = new Rows();
        list.add(new QuestionLine(
                next,
                "Next · " + next.category().name() + " · " + Timing.inWords(time(assignment, next)),
                new ButtonLink(TakePages.practise(next.id(), assignment.id()), "Let’s hear it")));
        add(list);
        if (given.state() == AssignmentState.OVERDUE) {
            Paragraph late =
                    new Paragraph("The date has passed, but your answers still count. They are marked as late.");
            late.addClassNames("gr-muted", "gr-small");
            add(late);
        }
    }

    private static Duration time(AssignmentDetails assignment, QuestionDetails question) {
        return assignment.answerTime() == null ? question.answerTime() : assignment.answerTime();
    }

    private static Chip.Tone tone(CandidateAssignment given) {
        return given.state() == AssignmentState.OVERDUE ? Chip.Tone.WARN : Chip.Tone.PLAIN;
    }
}
