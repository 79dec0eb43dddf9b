package app.greenroom.assignments.ui;

import app.greenroom.shared.ui.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;

/** What a candidate sees before anything has happened: how it goes, in three steps. */
class Welcome extends Card {

    Welcome() {
        super("How it goes");
        OrderedList steps = new OrderedList(
                step("Pick a question", "From a guide to the role you want, or one your coach assigned you."),
                step("Say it out loud", "As often as you like. Nobody hears a take before you submit it."),
                step("Hear what your coach says", "Scores and comments at the moments they belong to."));
        steps.addClassName("gr-steps");
        add(steps);
    }

    private static ListItem step(String title, String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("gr-muted");
        return new ListItem(new Div(new H3(title), words));
    }
}
