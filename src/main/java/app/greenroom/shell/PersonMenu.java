package app.greenroom.shell;

import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.shared.ui.Face;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.context.annotation.Scope;

/** The signed-in person's face, and what they may do about themselves. */
@SpringComponent
@Scope("prototype")
class PersonMenu extends Div {

    PersonMenu(PersonService people, AuthenticationContext authentication, NotificationBell bell) {
        addClassName("gr-person-menu");
        PersonRow me = people.me();
        Span name = new Span(me.name());
        name.addClassName("gr-nav-label");
        Div label = new Div(new Face(me), name);
        label.addClassName("gr-me");
        Button open = new Button(label);
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.setAriaLabel("Your account, " + me.name());
        open.getElement().setAttribute("aria-haspopup", "menu");
        ContextMenu menu = new ContextMenu(open);
        menu.setOpenOnClick(true);
        menu.addItem("Profile and security", click -> UI.getCurrent().navigate("profile"));
        menu.addItem("Sign out", click -> authentication.logout());
        add(bell, open);
    }
}
