package app.greenroom.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What an empty place is for, and the one thing to do about it. */
public class EmptyState extends Div {

    public EmptyState(String title, String text, Component... action) {
        addClassName("gr-empty");
        add(new H2(title), new Paragraph(text));
        add(action);
    }
}
