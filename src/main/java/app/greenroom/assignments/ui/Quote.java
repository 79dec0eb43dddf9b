package app.greenroom.assignments.ui;

import app.greenroom.people.PersonRow;
import app.greenroom.shared.ui.Face;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Somebody's words beside their face. Line breaks stay. */
class Quote extends Div {

    Quote(PersonRow speaker, String words) {
        addClassName("gr-quote");
        Paragraph text = new Paragraph(words);
        Span name = new Span(speaker.name());
        name.addClassNames("gr-muted", "gr-small");
        add(new Face(speaker), new Div(text, name));
    }
}
