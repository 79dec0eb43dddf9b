package app.greenroom.reviews.ui;

import app.greenroom.assignments.AssignmentDetails;
import app.greenroom.reviews.ReviewDesk;
import app.greenroom.shared.ui.Chip;
import app.greenroom.shared.ui.Face;
import app.greenroom.takes.TakeDetails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** Whose answer it is, where it belongs, and what to do with it. */
class DeskHead extends Div {

    DeskHead(ReviewDesk desk, Component... actions) {
        addClassName("gr-desk-head");
        H1 title = new H1(desk.candidate().name() + " · " + take(desk));
        Div place = new Div(new Span(place(desk)));
        place.addClassNames("gr-muted", "gr-small");
        if (desk.take().late()) {
            place.add(new Chip("Came after the assignment closed"));
        }
        Div words = new Div(title, place);
        words.addClassName("gr-grow");
        Div who = new Div(new Face(desk.candidate()), words);
        who.addClassName("gr-row");
        Div right = new Div(actions);
        right.addClassName("gr-desk-actions");
        add(who, right);
    }

    private static String take(ReviewDesk desk) {
        TakeDetails take = desk.take();
        AssignmentDetails assignment = desk.assignment();
        return "take " + take.number()
                + (assignment != null && assignment.takesAllowed() >= take.number()
                        ? " of " + assignment.takesAllowed()
                        : "");
    }

    private static String place(ReviewDesk desk) {
        List<String> words = new ArrayList<>();
        AssignmentDetails assignment = desk.assignment();
        if (assignment == null) {
            words.add("Free practice");
        } else {
            words.add(assignment.title());
            int place = assignment.questions().indexOf(desk.take().question());
            if (place >= 0) {
                words.add("question " + (place + 1) + " of "
                        + assignment.questions().size());
            }
        }
        words.add(desk.question().category().name());
        return String.join(" · ", words);
    }
}
