package app.greenroom.assignments.ui;

import app.greenroom.interviews.DueInterview;
import app.greenroom.interviews.InterviewAssignmentDetails;
import app.greenroom.interviews.ui.InterviewPages;
import app.greenroom.people.PersonRow;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Chip;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;

/** An interview that a coach waits for: what it is, who reads it, and one click to begin. */
class DueInterviewCard extends Card {

    DueInterviewCard(DueInterview due, PersonRow coach, String dueWords, Runnable begin) {
        InterviewAssignmentDetails assignment = due.assignment();
        addClassNames("gr-due", "gr-due-interview");
        Anchor title = new Anchor(InterviewPages.assigned(assignment.id()), assignment.title());
        Div head = new Div(new H2(title), new Chip(dueWords, due.overdue() ? Chip.Tone.WARN : Chip.Tone.PLAIN));
        head.addClassName("gr-card-head");
        add(head);
        if (!assignment.note().isEmpty()) {
            add(new Quote(coach, assignment.note()));
        }
        add(new Paragraph(DueInterviews.facts(assignment)), muted(DueInterviews.readers(due)));
        if (due.overdue()) {
            add(muted("The date has passed, but it still counts. It is marked as late."));
        }
        Div actions = new Div();
        actions.addClassName("gr-actions");
        if (due.begun()) {
            actions.add(new ButtonLink(
                    InterviewPages.live(Objects.requireNonNull(due.own().interview())), "Go on with it"));
        } else {
            Button now = new Button("Begin", click -> begin.run());
            now.setAriaLabel("Begin the interview " + assignment.title());
            now.setDisableOnClick(true);
            now.addClickListener(click -> now.setEnabled(true));
            actions.add(now, new ButtonLink(InterviewPages.assigned(assignment.id()), "Check my sound first"));
        }
        add(actions);
    }

    private static Paragraph muted(String text) {
        Paragraph muted = new Paragraph(text);
        muted.addClassNames("gr-muted", "gr-small");
        return muted;
    }
}
