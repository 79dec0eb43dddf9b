package app.greenroom.assignments.ui;

import app.greenroom.questions.QuestionDetails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A question in a list: the dot of its category, its words, a line about it, and at its end what can be done. */
class QuestionLine extends ListItem {

    private final String prompt;
    private final Div end = new Div();

    QuestionLine(QuestionDetails question, String about, Component... end) {
        this.prompt = question.prompt();
        addClassNames("gr-row", "gr-question-line");
        Span dot = new Span();
        dot.addClassNames("gr-dot", "gr-cat-" + question.category().colour());
        dot.getElement().setAttribute("aria-hidden", "true");
        Paragraph line = new Paragraph(about);
        line.addClassNames("gr-muted", "gr-small");
        Div words = new Div(new Paragraph(prompt), line);
        words.addClassName("gr-grow");
        this.end.addClassName("gr-actions");
        this.end.add(end);
        add(dot, words, this.end);
    }

    /** The whole line leads there. */
    QuestionLine leadingTo(String href, String text) {
        Anchor link = new Anchor(href, text);
        link.addClassName("gr-lead");
        link.setAriaLabel(text + ": " + prompt);
        end.add(link);
        return this;
    }

    /** "Behavioural · core". */
    static String kind(QuestionDetails question) {
        return question.category().name() + " · "
                + question.difficulty().label().toLowerCase();
    }
}
