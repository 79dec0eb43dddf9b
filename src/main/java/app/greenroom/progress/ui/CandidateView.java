package app.greenroom.progress.ui;

import app.greenroom.assignments.AssignmentService;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.progress.ProgressService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.StudioClock;
import app.greenroom.shared.ui.Live;
import app.greenroom.takes.TakeService;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All about one candidate, for their coach. */
@Route(ProgressPages.CANDIDATES + "/:person")
@RolesAllowed("COACH")
class CandidateView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final transient CandidateStory story;
    private final transient LiveUpdates updates;
    private final transient StudioClock clock;
    private @Nullable Profile profile;

    CandidateView(CandidateStory story, LiveUpdates updates, StudioClock clock) {
        this.story = story;
        this.updates = updates;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId id = PersonId.of(event.getRouteParameters().get("person").orElse(""));
        PersonRow person = story.candidate(id);
        if (profile != null && profile.isOf(id)) {
            return;
        }
        Profile entered = new Profile(person, story, clock);
        for (String topic : List.of(ProgressService.topic(id), AssignmentService.topic(id), TakeService.topic(id))) {
            Live.refresh(entered, updates, topic, entered::load);
        }
        profile = entered;
        removeAll();
        add(entered);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (profile != null) {
            profile.show(Period.from(event.getLocation().getQueryParameters()));
        }
    }

    @Override
    public String getPageTitle() {
        return (profile == null ? "Candidate" : profile.name()) + " · Greenroom";
    }
}
