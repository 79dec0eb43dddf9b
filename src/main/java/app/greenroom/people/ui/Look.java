package app.greenroom.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Light or dark, as chosen on this device: in a cookie, so that a page is right from its first pixel. */
@Component
class Look implements VaadinServiceInitListener {

    private static final String COOKIE = "GREENROOM_LOOK";

    static ColorScheme.Value chosen(VaadinRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .map(Look::known)
                .findFirst()
                .orElse(ColorScheme.Value.SYSTEM);
    }

    static void choose(ColorScheme.Value look) {
        UI ui = UI.getCurrent();
        ui.getPage().setColorScheme(look);
        ui.getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + $1 + '; path=/; max-age=31536000; samesite=lax'",
                        COOKIE,
                        look.name());
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.addIndexHtmlRequestListener(page -> {
            ColorScheme.Value look = chosen(page.getVaadinRequest());
            if (look != ColorScheme.Value.SYSTEM) {
                page.getDocument().select("html").attr("style", "color-scheme: " + look.getValue());
            }
        });
    }

    /** A cookie is outside input: anything but our own words means "as the device". */
    private static ColorScheme.Value known(String text) {
        return switch (text) {
            case "LIGHT" -> ColorScheme.Value.LIGHT;
            case "DARK" -> ColorScheme.Value.DARK;
            default -> ColorScheme.Value.SYSTEM;
        };
    }
}
