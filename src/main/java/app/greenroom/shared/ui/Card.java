package app.greenroom.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A separate thing on a page, with a heading and, at its right, what belongs to the heading. */
public class Card extends Section {

    private final Div head = new Div();

    public Card(String title, Component... beside) {
        this();
        head.addClassName("gr-card-head");
        head.add(new H2(title));
        if (beside.length > 0) {
            Div right = new Div(beside);
            right.addClassName("gr-actions");
            head.add(right);
        }
        add(head);
    }

    public Card() {
        addClassName("gr-card");
    }
}
