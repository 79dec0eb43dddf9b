package app.greenroom.shell;

import app.greenroom.people.CurrentPerson;
import app.greenroom.people.SignedIn;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.ui.Live;
import app.greenroom.shared.ui.NavEntry;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The frame of every page: navigation at the side, or at the bottom on a phone, and the page beside it. */
@Layout
@PermitAll
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Main page = new Main();
    private final List<NavLink> links = new ArrayList<>();
    private String shown = "";

    MainLayout(CurrentPerson current, List<NavEntry> entries, PersonMenu personMenu, LiveUpdates updates) {
        addClassName("gr-frame");
        SignedIn me = current.require();

        Anchor skip = new Anchor("#page", "Skip to the page");
        skip.addClassName("gr-skip");
        skip.setRouterIgnore(true);

        Nav nav = new Nav();
        nav.setAriaLabel("Main");
        entries.stream()
                .filter(entry -> entry.roles().contains(me.role()))
                .sorted(Comparator.comparingInt(NavEntry::order))
                .map(NavLink::new)
                .forEach(link -> {
                    links.add(link);
                    nav.add(link);
                    if (!link.topic().isEmpty()) {
                        Live.refresh(link, updates, link.topic(), link::refreshCount);
                    }
                });

        Header header = new Header(brand(), nav, personMenu);
        page.setId("page");
        page.getElement().setAttribute("tabindex", "-1");
        add(skip, header, page);
    }

    private static Component brand() {
        Span mark = new Span();
        mark.addClassName("gr-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Anchor brand = new Anchor("", mark, new Span("Greenroom"));
        brand.addClassName("gr-brand");
        return brand;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.removeAll();
        if (content != null) {
            page.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        page.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        links.forEach(link -> link.mark(path));
        // by links the browser does so itself; what a button led to would begin where the page before was left
        if (event.getLocationChangeEvent().getTrigger() == NavigationTrigger.UI_NAVIGATE && !path.equals(shown)) {
            getElement().executeJs("if (!location.hash) scrollTo(0, 0)");
        }
        shown = path;
    }
}
