package app.greenroom.shell;

import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.shared.ui.Face;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
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
        MenuBar menu = new MenuBar();
        menu.addThemeNames("tertiary");
        Span name = new Span(me.name());
        name.addClassName("gr-nav-label");
        Div face = new Div(new Face(me), name);
        face.addClassName("gr-me");
        MenuItem item = menu.addItem(face);
        item.setAriaLabel("Your account, " + me.name());
        item.getSubMenu()
                .addItem("Profile and security", click -> UI.getCurrent().navigate("profile"));
        item.getSubMenu().addItem("Sign out", click -> authentication.logout());
        add(bell, menu);
    }
}
