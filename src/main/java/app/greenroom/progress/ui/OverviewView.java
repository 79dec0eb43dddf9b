package app.greenroom.progress.ui;

import app.greenroom.assignments.AssignmentService;
import app.greenroom.assignments.ui.AssignmentPages;
import app.greenroom.people.CohortRow;
import app.greenroom.people.CohortService;
import app.greenroom.people.CurrentPerson;
import app.greenroom.progress.CohortOverview;
import app.greenroom.progress.ProgressService;
import app.greenroom.reviews.QueueRow;
import app.greenroom.reviews.ReviewService;
import app.greenroom.reviews.ui.ReviewPages;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.StudioClock;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.EmptyState;
import app.greenroom.shared.ui.Live;
import app.greenroom.shared.ui.PageHead;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Where a coach's day begins: who moves where, what waits, and who needs them. */
@Route(ProgressPages.OVERVIEW)
@PageTitle("Overview · Greenroom")
@RolesAllowed("COACH")
class OverviewView extends Div implements AfterNavigationObserver {

    private final transient ProgressService progress;
    private final transient ReviewService reviews;
    private final transient CohortService cohorts;
    private final transient CurrentPerson current;
    private final transient StudioClock clock;

    private final PageHead head =
            new PageHead("Overview", "", new ButtonLink(AssignmentPages.assign(), "Assign a set"), startReviewing());
    private final OverviewFilters filters =
            new OverviewFilters(state -> UI.getCurrent().navigate(ProgressPages.OVERVIEW, state.address()));
    private final HeatMapCard map = new HeatMapCard(filters);
    private final Card nobody = new Card();
    private final Div side = new Div();
    private OverviewState state = OverviewState.from(QueryParameters.empty());

    OverviewView(
            ProgressService progress,
            ReviewService reviews,
            CohortService cohorts,
            CurrentPerson current,
            LiveUpdates updates,
            StudioClock clock) {
        this.progress = progress;
        this.reviews = reviews;
        this.cohorts = cohorts;
        this.current = current;
        this.clock = clock;

        Shortcuts.addShortcutListener(this, () -> UI.getCurrent().navigate(ReviewPages.queue()), Key.KEY_R);
        Live.refresh(this, updates, ReviewService.TOPIC, this::load);
        Live.refresh(this, updates, AssignmentService.TOPIC, this::load);

        nobody.add(new EmptyState(
                "Nobody to coach yet",
                "When the administrator gives you candidates, their scores by category stand here."));
        side.addClassName("gr-stack");
        Div columns = new Div(new Div(map, nobody), side);
        columns.addClassName("gr-overview");
        add(head, columns);
    }

    private static Component startReviewing() {
        ButtonLink link = ButtonLink.primary(ReviewPages.queue(), "Start reviewing");
        Span key = new Span("R");
        key.addClassName("gr-key");
        key.getElement().setAttribute("aria-hidden", "true");
        link.add(key);
        link.getElement().setAttribute("aria-keyshortcuts", "R");
        return link;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        state = OverviewState.from(event.getLocation().getQueryParameters());
        load();
    }

    private void load() {
        CohortOverview everybody = progress.overview(null, state.window().duration());
        CohortOverview shown = state.cohort() == null
                ? everybody
                : progress.overview(state.cohort(), state.window().duration());
        List<CohortRow> mine = cohorts.cohorts();
        List<QueueRow> queue = reviews.queue();
        int waiting = reviews.queueSize();

        Greeting greeting = new Greeting(current.require().name(), queue, waiting, everybody.candidates(), clock);
        head.setHeading(greeting.heading());
        head.setLead(greeting.lead());
        filters.show(state, mine);
        nobody.setVisible(everybody.candidates().isEmpty());
        map.setVisible(!everybody.candidates().isEmpty());
        map.show(
                title(mine),
                state.window(),
                shown,
                shown.candidates().stream().sorted(state.order().comparator()).toList());
        side.removeAll();
        side.add(new WaitingCard(queue, waiting, clock.instant()), new NeedsYouCard(everybody.candidates()));
    }

    private String title(List<CohortRow> mine) {
        return mine.stream()
                .filter(row -> row.id().equals(state.cohort()))
                .map(CohortRow::name)
                .findFirst()
                .orElse("Everybody you coach");
    }
}
