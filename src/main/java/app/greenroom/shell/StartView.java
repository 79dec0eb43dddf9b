package app.greenroom.shell;

import app.greenroom.people.CurrentPerson;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The bare address: takes everybody to where their day begins. */
@Route("")
@PermitAll
class StartView extends Div implements BeforeEnterObserver {

    private final transient CurrentPerson current;

    StartView(CurrentPerson current) {
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(
                switch (current.role()) {
                    case CANDIDATE -> "home";
                    case COACH -> "overview";
                    case ADMINISTRATOR -> "people";
                });
    }
}
