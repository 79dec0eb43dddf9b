package app.greenroom.reviews.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;

/**
 * Single keys that work wherever the keyboard is on the page, but in no field and in no dialog. They come before the
 * player's own keys.
 */
final class DeskKeys {

    private static final String EVENT = "desk-key";
    private static final String DETAIL = "event.detail";

    private static final String LISTEN = """
            const page = this;
            const keys = $0.split(' ');
            const field = 'input:not([type=radio]):not([type=checkbox]):not([type=range]), textarea, select, [contenteditable]';
            const pressed = event => {
              if (!page.isConnected) {
                document.removeEventListener('keydown', pressed, true);
                return;
              }
              const key = event.key.toLowerCase();
              const from = event.composedPath()[0];
              if (event.ctrlKey || event.metaKey || event.altKey || !keys.includes(key)) return;
              if (from instanceof Element && from.matches(field)) return;
              if (document.querySelector('vaadin-dialog[opened]')) return;
              event.preventDefault();
              page.dispatchEvent(new CustomEvent('%s', { detail: key }));
            };
            document.addEventListener('keydown', pressed, true);
            """.formatted(EVENT);

    private DeskKeys() {}

    static void listen(Component page, Map<String, Runnable> deeds) {
        page.addAttachListener(attached -> page.getElement().executeJs(LISTEN, String.join(" ", deeds.keySet())));
        page.getElement()
                .addEventListener(EVENT, event -> {
                    Runnable deed = deeds.get(event.getEventData().get(DETAIL).asString());
                    if (deed != null) {
                        deed.run();
                    }
                })
                .addEventData(DETAIL);
    }
}
