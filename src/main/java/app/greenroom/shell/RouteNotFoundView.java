package app.greenroom.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** An address no page answers to. */
@AnonymousAllowed
class RouteNotFoundView extends Main implements HasErrorParameter<NotFoundException> {

    RouteNotFoundView() {
        addClassNames("gr-entrance", "gr-error");
        com.vaadin.flow.component.html.Div card = new com.vaadin.flow.component.html.Div(
                new H1("There is nothing here"),
                new Paragraph("This address leads nowhere. Nothing of yours is lost."),
                new Anchor("", "Back to the start"));
        add(card);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
