package app.greenroom.reviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A sentence across the page that somebody should read now, with what they can do about it. */
class Notice extends Div {

    private Notice(String role, String text, Component... actions) {
        addClassName("gr-desk-notice");
        getElement().setAttribute("role", role);
        add(new Paragraph(text));
        if (actions.length > 0) {
            Div right = new Div(actions);
            right.addClassName("gr-actions");
            add(right);
        }
    }

    static Notice info(String text, Component... actions) {
        return new Notice("status", text, actions);
    }

    static Notice warning(String text, Component... actions) {
        Notice notice = new Notice("alert", text, actions);
        notice.addClassName("gr-desk-notice-warn");
        return notice;
    }
}
