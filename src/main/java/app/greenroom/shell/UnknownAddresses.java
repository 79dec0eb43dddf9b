package app.greenroom.shell;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/** Flow answers 200 to any address and routes afterwards (vaadin/flow#8942); one without a page answers 404 at once. */
@Component
class UnknownAddresses implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.addIndexHtmlRequestListener(response -> {
            String path = response.getVaadinRequest().getPathInfo();
            String route = path == null ? "" : path.replaceFirst("^/", "");
            var routes =
                    RouteConfiguration.forRegistry(init.getSource().getRouter().getRegistry());
            if (routes.getRoute(route).isEmpty()) {
                response.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
        });
    }
}
