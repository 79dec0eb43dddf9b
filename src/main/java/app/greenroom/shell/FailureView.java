package app.greenroom.shell;

import app.greenroom.shared.NewId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page that could not be shown: says what is safe, and gives a number to find the reason in the log by. */
@AnonymousAllowed
class FailureView extends Div implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String reference = NewId.next().toString().substring(24);
        LOG.error("page {} failed, reference {}", event.getLocation().getPath(), reference, parameter.getException());
        addClassName("gr-error");
        add(
                new H1("This page could not be shown"),
                new Paragraph("What you had saved is still there. Please try again in a moment; if it stays like this,"
                        + " tell the person who runs this studio the reference " + reference + "."),
                new Anchor("", "Back to the start"));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
