package app.greenroom.shared.ui;

import app.greenroom.people.Role;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import java.util.function.IntSupplier;

/**
 * One entry of the main navigation. Features offer theirs as beans; the frame shows those of the person's role, by order.
 *
 * @param path the address without a leading slash
 * @param count a number to show beside the label, 0 for none; asked again at each live update of {@code topic}
 * @param topic the {@code LiveUpdates} topic that changes the count, or an empty text
 */
public record NavEntry(
        String label, String path, VaadinIcon icon, Set<Role> roles, int order, IntSupplier count, String topic) {

    public static NavEntry of(String label, String path, VaadinIcon icon, int order, Role... roles) {
        return new NavEntry(label, path, icon, Set.of(roles), order, () -> 0, "");
    }

    public NavEntry withCount(IntSupplier count, String topic) {
        return new NavEntry(label, path, icon, roles, order, count, topic);
    }
}
