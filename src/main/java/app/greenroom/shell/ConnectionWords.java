package app.greenroom.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** What a page says when it loses its connection, or the server no longer knows it. */
@Component
class ConnectionWords implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent init) {
        SystemMessages words = words();
        init.getSource().setSystemMessagesProvider(where -> words);
        // Flow's own word about a lost connection stands outside every landmark; named a status, it is announced
        init.getSource()
                .addUIInitListener(
                        start -> start.getUI()
                                .getPage()
                                .executeJs(
                                        "document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')"));
    }

    /** Without words of its own Flow loads the page again at once, in the middle of somebody's recording. */
    private static SystemMessages words() {
        CustomizedSystemMessages words = new CustomizedSystemMessages();
        words.setSessionExpiredCaption("This page has to be loaded again");
        words.setSessionExpiredMessage(
                "A recording goes on and is safe on this device: finish it first. Then click here, or press Esc.");
        words.setSessionExpiredNotificationEnabled(true);
        return words;
    }
}
