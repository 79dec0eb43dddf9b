package app.greenroom.testing;

import app.greenroom.people.SignedIn;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A test of a page without a browser: sign somebody in, navigate, find things by label, act as a person would. */
@StudioTest
public abstract class ViewTest extends SpringBrowserlessTest {

    @Autowired
    protected Studio studio;

    /** In a browser of their own: pages that somebody else has open refresh themselves, and would in this person's name. */
    protected void signIn(SignedIn person) {
        if (SecurityContextHolder.getContext().getAuthentication() != null) {
            cleanVaadinEnvironment();
            SecurityContextHolder.clearContext();
            initVaadinEnvironment();
        }
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
    }

    /** Goes to an address as a person would by a link: with a query, and to wherever it leads. */
    protected void open(String address) {
        String[] parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length < 2 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }
}
