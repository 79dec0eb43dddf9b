package app.greenroom.assignments.ui;

import app.greenroom.questions.QuestionDetails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A question in a list: the dot of its category, its words, a line about it, and at its end what can be done. */
class QuestionLine extends ListItem {

    QuestionLine(QuestionDetails question, String about, Component... end) {
        addClassNames("gr-row", "gr-question-line");
        Span dot = new Span();
        dot.addClassNames("gr-dot", "gr-cat-" + question.category().colour());
        dot.getElement().setAttribute("aria-hidden", "true");
        Paragraph prompt = new Paragraph(question.prompt());
        Paragraph line = new Paragraph(about);
        line.addClassNames("gr-muted", "gr-small");
        Div words = new Div(prompt, line);
        words.addClassName("gr-grow");
        add(dot, words);
        if (end.length > 0) {
            Div right = new Div(end);
            right.addClassName("gr-actions");
            add(right);
        }
    }

    /** "Behavioural · core". */
    static String kind(QuestionDetails question) {
        return question.category().name() + " · "
                + question.difficulty().label().toLowerCase();
    }
}
