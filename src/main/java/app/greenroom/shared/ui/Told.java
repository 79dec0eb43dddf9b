package app.greenroom.shared.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** A sentence that is shown for some seconds, in the middle below, where it covers nothing. */
public final class Told {

    private static final int MILLIS = 6000;

    private Told() {}

    public static void show(String words) {
        Notification.show(words, MILLIS, Position.BOTTOM_CENTER);
    }

    /** What did not work: screen readers say it at once. */
    public static void refuse(String words) {
        Notification.show(words, MILLIS, Position.BOTTOM_CENTER).setAssertive(true);
    }
}
