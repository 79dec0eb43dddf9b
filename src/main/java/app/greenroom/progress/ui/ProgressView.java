package app.greenroom.progress.ui;

import app.greenroom.assignments.ui.AssignmentPages;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.progress.ProgressDetails;
import app.greenroom.progress.ProgressService;
import app.greenroom.progress.Trend;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.StudioClock;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.EmptyState;
import app.greenroom.shared.ui.Live;
import app.greenroom.shared.ui.PageHead;
import app.greenroom.takes.ui.TakePages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** A candidate's own scores: where they are, where they come from, and what to practise next. */
@Route(ProgressPages.PROGRESS)
@PageTitle("Progress · Greenroom")
@RolesAllowed("CANDIDATE")
class ProgressView extends Div implements AfterNavigationObserver {

    private final transient CandidateStory story;
    private final transient StudioClock clock;
    private final PersonId me;
    private final String firstName;

    private final PeriodSelect periods =
            new PeriodSelect(period -> UI.getCurrent().navigate(ProgressPages.PROGRESS, period.address()));
    private final PageHead head = new PageHead("Progress", "", periods);
    private final ProgressPanels panels = new ProgressPanels(TakePages::answer);
    private final Div facts = new Div();
    private final Card empty = new Card();
    private Period period = Period.SIX_MONTHS;

    ProgressView(CandidateStory story, CurrentPerson current, LiveUpdates updates, StudioClock clock) {
        this.story = story;
        this.clock = clock;
        me = current.id();
        firstName = current.require().name().split("\\s+")[0];
        Live.refresh(this, updates, ProgressService.topic(me), this::load);

        empty.add(new EmptyState(
                "It starts with one answer",
                "Record an answer and send it to your coach. When their feedback is released, your scores show here,"
                        + " category by category.",
                ButtonLink.primary(AssignmentPages.practice(), "Start practising")));
        facts.addClassName("gr-progress-facts");
        Div page = new Div(panels, facts, empty);
        page.addClassName("gr-stack");
        add(head, page);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        period = Period.from(event.getLocation().getQueryParameters());
        load();
    }

    private void load() {
        ProgressDetails everything = story.progress(me);
        ProgressDetails details = period.of(everything, clock.instant());
        Headline headline = new Headline(details, firstName, clock.instant());
        boolean none = everything.answers() == 0;
        head.setHeading(headline.heading());
        head.setLead(headline.lead());
        periods.setValue(period);
        periods.setVisible(!none);
        empty.setVisible(none);
        panels.setVisible(!none);
        panels.show(details, story.questions(details));
        facts.removeAll();
        details.with(Trend.RISING).stream()
                .findFirst()
                .map(BiggestStepCard::new)
                .ifPresent(facts::add);
        details.weakest().map(NextStepCard::new).ifPresent(facts::add);
        story.coachSaid(me, "Your coach said", TakePages::answer).ifPresent(facts::add);
    }
}
