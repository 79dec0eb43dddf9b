package app.greenroom.feedback.ui;

import app.greenroom.assessment.Specifics;
import app.greenroom.shared.ui.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** How specific the answer is: counts, and no score. */
class SpecificsCard extends Card {

    SpecificsCard(Specifics specifics) {
        super("How specific it was");
        addClassName("gr-specifics");
        add(
                fact(specifics.numbers(), "number", "numbers", "Results people can picture."),
                fact(specifics.names(), "name", "names", "Teams, tools, products and terms, each counted once."),
                fact(specifics.ownActions(), "“I did”", "times “I did”", "What you did yourself."),
                fact(specifics.sharedActions(), "“we did”", "times “we did”", "Say which part of it was yours."));
        add(new Paragraph(
                specifics.answerFirst()
                        ? "You answered the question within your first sentences."
                        : "The answer itself came late. Try to begin with it."));
    }

    private static Div fact(int count, String one, String many, String explained) {
        Span number = new Span(Integer.toString(count));
        number.addClassName("gr-big-number");
        Span label = new Span(count == 1 ? one : many);
        Paragraph words = new Paragraph(explained);
        words.addClassNames("gr-muted", "gr-small");
        Div fact = new Div(new Div(number, label), words);
        fact.addClassName("gr-specific");
        return fact;
    }
}
