package app.greenroom.shared.ui;

import app.greenroom.shared.LiveUpdates;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Keeps a page fresh while somebody looks at it. */
public final class Live {

    private static final Logger LOG = LoggerFactory.getLogger(Live.class);

    private Live() {}

    /**
     * While the component is shown, runs the refresh under the session's lock after each update of the topic. While the
     * database is away the page keeps what it shows, and tries again.
     */
    public static void refresh(Component component, LiveUpdates updates, String topic, Runnable refresh) {
        component.addAttachListener(attached -> {
            UI ui = attached.getUI();
            AutoCloseable subscription =
                    updates.subscribe(topic, () -> ui.access(() -> run(component, updates, ui, refresh)));
            component.addDetachListener(detached -> {
                detached.unregisterListener();
                close(subscription);
            });
        });
    }

    private static void run(Component component, LiveUpdates updates, UI ui, Runnable refresh) {
        if (!component.isAttached()) {
            return;
        }
        try {
            refresh.run();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("a page waits for the database: {}", e.getMessage());
            updates.again(() -> ui.access(() -> run(component, updates, ui, refresh)));
        }
    }

    private static void close(AutoCloseable subscription) {
        try {
            subscription.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
