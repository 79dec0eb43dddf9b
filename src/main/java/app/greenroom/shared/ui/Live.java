package app.greenroom.shared.ui;

import app.greenroom.shared.LiveUpdates;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

/** Keeps a page fresh while somebody looks at it. */
public final class Live {

    private Live() {}

    /** While the component is shown, runs the refresh under the session's lock after each update of the topic. */
    public static void refresh(Component component, LiveUpdates updates, String topic, Runnable refresh) {
        component.addAttachListener(attached -> {
            UI ui = attached.getUI();
            AutoCloseable subscription = updates.subscribe(topic, () -> ui.access(refresh::run));
            component.addDetachListener(detached -> {
                detached.unregisterListener();
                close(subscription);
            });
        });
    }

    private static void close(AutoCloseable subscription) {
        try {
            subscription.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
