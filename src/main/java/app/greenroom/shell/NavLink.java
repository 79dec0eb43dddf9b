package app.greenroom.shell;

import app.greenroom.shared.ui.NavEntry;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;

class NavLink extends Anchor {

    private final NavEntry entry;
    private final Span count = new Span();

    NavLink(NavEntry entry) {
        super(entry.path());
        this.entry = entry;
        Icon icon = entry.icon().create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Span label = new Span(entry.label());
        label.addClassName("gr-nav-label");
        count.addClassName("gr-count");
        addClassName("gr-nav-link");
        add(icon, label, count);
        refreshCount();
    }

    String topic() {
        return entry.topic();
    }

    void refreshCount() {
        int number = entry.count().getAsInt();
        count.setText(number > 99 ? "99+" : String.valueOf(number));
        count.setVisible(number > 0);
    }

    void mark(String path) {
        boolean here = entry.path().isEmpty()
                ? path.isEmpty()
                : path.equals(entry.path()) || path.startsWith(entry.path() + "/");
        if (here) {
            getElement().setAttribute("aria-current", "page");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}
