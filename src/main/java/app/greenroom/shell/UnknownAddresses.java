package app.greenroom.shell;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * Addresses without a page. Flow answers 200 to any address and routes afterwards (vaadin/flow#8942); here such an
 * address answers 404 at once, also to somebody who is not signed in: there is nothing to sign in for.
 */
@Component
class UnknownAddresses implements VaadinServiceInitListener, RequestMatcher {

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.addIndexHtmlRequestListener(page -> {
            String path = page.getVaadinRequest().getPathInfo();
            if (!known(init.getSource().getRouter().getRegistry(), path == null ? "" : path)) {
                page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
        });
    }

    /** True for a request for a page that is not there. */
    @Override
    public boolean matches(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getQueryString() == null
                && !known(
                        ApplicationRouteRegistry.getInstance(new VaadinServletContext(request.getServletContext())),
                        request.getServletPath());
    }

    private static boolean known(RouteRegistry routes, String path) {
        return RouteConfiguration.forRegistry(routes)
                .getRoute(path.replaceFirst("^/", ""))
                .isPresent();
    }
}
