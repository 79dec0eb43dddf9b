package app.greenroom.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: its one h1, a sentence under it, and its one or two actions. */
public class PageHead extends Div {

    private final H1 title;
    private final Paragraph lead;

    public PageHead(String title, String lead, Component... actions) {
        addClassName("gr-page-head");
        this.title = new H1(title);
        this.lead = new Paragraph();
        setLead(lead);
        add(new Div(this.title, this.lead));
        if (actions.length > 0) {
            Div right = new Div(actions);
            right.addClassName("gr-actions");
            add(right);
        }
    }

    public void setHeading(String text) {
        title.setText(text);
    }

    public void setLead(String text) {
        lead.setText(text);
        lead.setVisible(!text.isEmpty());
    }
}
