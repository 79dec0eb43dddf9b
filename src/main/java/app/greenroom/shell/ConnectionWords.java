package app.greenroom.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Flow's own word about a lost connection stands outside every landmark; named a status, screen readers announce it. */
@Component
class ConnectionWords implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource()
                .addUIInitListener(
                        start -> start.getUI()
                                .getPage()
                                .executeJs(
                                        "document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')"));
    }
}
