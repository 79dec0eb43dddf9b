package app.greenroom.guides.ui;

import app.greenroom.guides.GuideDetails;
import app.greenroom.guides.GuideService;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.Role;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionService;
import app.greenroom.questions.QuestionSetService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.ui.Live;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** One guide: what to expect, and questions to say out loud, by category ({@code ?category=}). */
@Route("guides/:key")
@PermitAll
class GuideView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient GuideService guides;
    private final transient QuestionService questions;
    private final transient QuestionSetService sets;
    private final transient Dates dates;
    private final Role role;
    private String key = "";
    private String category = "";
    private String title = "Guide";

    GuideView(
            GuideService guides,
            QuestionService questions,
            QuestionSetService sets,
            Dates dates,
            CurrentPerson current,
            LiveUpdates updates) {
        this.guides = guides;
        this.questions = questions;
        this.sets = sets;
        this.dates = dates;
        this.role = current.role();
        addClassName("gr-guide");
        Live.refresh(this, updates, GuideService.TOPIC, this::refresh);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        key = event.getRouteParameters().get("key").orElse("");
        category = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("category")
                .orElse("");
        refresh();
    }

    private void refresh() {
        GuideDetails guide = guides.details(key);
        List<QuestionDetails> its = questions.ofGuide(guide.id());
        title = guide.title();
        removeAll();
        GuideQuestions list = new GuideQuestions(guide, its, role == Role.CANDIDATE);
        list.choose(category);
        list.onChoice(chosen -> category = chosen);
        Div body = new Div(
                list, new TipList(guide.body().tips()), new FaqList(guide.body().faqs()));
        body.addClassNames("gr-guide-body", "gr-stack");
        add(new GuideHead(guide, its.size(), dates), side(guide, its), body, new PayCard(guide.body(), dates));
    }

    private Div side(GuideDetails guide, List<QuestionDetails> its) {
        Div side = new Div();
        side.addClassNames("gr-guide-side", "gr-stack");
        switch (role) {
            case CANDIDATE -> side.add(new SayItCard(its.getFirst()));
            case COACH -> side.add(new SetFromGuideCard(sets, guide, its));
            case ADMINISTRATOR -> {}
        }
        return side;
    }

    @Override
    public String getPageTitle() {
        return title + " · Greenroom";
    }
}
