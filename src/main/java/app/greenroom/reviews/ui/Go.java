package app.greenroom.reviews.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;

final class Go {

    private Go() {}

    /** @param address may end in a query, which Flow wants apart */
    static void to(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
