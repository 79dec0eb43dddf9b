package app.greenroom.progress.ui;

import app.greenroom.assignments.AssignmentService;
import app.greenroom.people.CohortRow;
import app.greenroom.people.CohortService;
import app.greenroom.people.PersonId;
import app.greenroom.progress.CandidateStanding;
import app.greenroom.progress.ProgressService;
import app.greenroom.reviews.ReviewService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.ui.Ago;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.EmptyState;
import app.greenroom.shared.ui.Live;
import app.greenroom.shared.ui.PageHead;
import app.greenroom.takes.TakeService;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;

/** The people a coach coaches. */
@Route(ProgressPages.CANDIDATES)
@PageTitle("Candidates · Greenroom")
@RolesAllowed("COACH")
class CandidatesView extends Div implements AfterNavigationObserver {

    private final transient ProgressService progress;
    private final transient CohortService cohorts;
    private final transient Ago ago;

    private final PageHead head = new PageHead("Candidates", "");
    private final TextField search = new TextField("Find by name or cohort");
    private final Card card = new Card();
    private transient List<CandidateStanding> standings = List.of();
    private transient List<CohortRow> groups = List.of();

    CandidatesView(ProgressService progress, CohortService cohorts, LiveUpdates updates, Ago ago) {
        this.progress = progress;
        this.cohorts = cohorts;
        this.ago = ago;
        search.addClassName("gr-candidate-search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                keepInAddress(event.getValue());
                show();
            }
        });
        for (String topic : List.of(ReviewService.TOPIC, AssignmentService.TOPIC, TakeService.TOPIC)) {
            Live.refresh(this, updates, topic, this::load);
        }
        Div page = new Div(search, card);
        page.addClassName("gr-stack");
        add(head, page);
    }

    private static void keepInAddress(String words) {
        QueryParameters address = words.isBlank() ? QueryParameters.empty() : QueryParameters.of("find", words);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(ProgressPages.CANDIDATES, address));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        search.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("find")
                .orElse(""));
        load();
    }

    private void load() {
        standings = progress.overview(null, OverviewState.Window.TWO_MONTHS.duration())
                .candidates();
        groups = cohorts.cohorts();
        head.setLead(
                standings.size() == 1
                        ? "One person you coach."
                        : Words.sentence(Words.number(standings.size())) + " people you coach.");
        search.setVisible(!standings.isEmpty());
        show();
    }

    private void show() {
        card.removeAll();
        String words = search.getValue().strip().toLowerCase(Locale.UK);
        UnorderedList list = new UnorderedList();
        list.addClassNames("gr-rows", "gr-rows-plain");
        standings.stream()
                .filter(standing -> (standing.person().name() + " "
                                + groups(standing.person().id()))
                        .toLowerCase(Locale.UK)
                        .contains(words))
                .map(standing ->
                        new CandidateItem(standing, groups(standing.person().id()), ago))
                .forEach(list::add);
        if (standings.isEmpty()) {
            card.add(new EmptyState(
                    "Nobody to coach yet", "When the administrator gives you candidates, you find them here."));
        } else if (list.getElement().getChildCount() == 0) {
            card.add(new EmptyState("Nobody of that name", "Try fewer letters, or the name of a cohort."));
        } else {
            card.add(list);
        }
    }

    private String groups(PersonId person) {
        return Words.list(groups.stream()
                .filter(row -> row.members().contains(person))
                .map(CohortRow::name)
                .toList());
    }
}
