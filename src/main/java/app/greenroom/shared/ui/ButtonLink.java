package app.greenroom.shared.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link that looks like a button: for the step that leads to another page, so that it can be opened in a tab. */
public class ButtonLink extends Anchor {

    public ButtonLink(String href, String text) {
        super(href, text);
        addClassName("gr-button");
    }

    /** The one clear action of its page. */
    public static ButtonLink primary(String href, String text) {
        ButtonLink link = new ButtonLink(href, text);
        link.addClassName("gr-button-primary");
        return link;
    }
}
