package app.greenroom.guides.ui;

import app.greenroom.guides.GuideDetails;
import app.greenroom.guides.GuideService;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.Role;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionService;
import app.greenroom.questions.QuestionSetService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.ui.Ago;
import app.greenroom.shared.ui.Live;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One guide: what to expect, and questions to say out loud, by category ({@code ?category=}). */
@Route("guides/:key")
@PermitAll
class GuideView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient GuideService guides;
    private final transient QuestionService questions;
    private final transient QuestionSetService sets;
    private final transient YourGuides yours;
    private final transient Dates dates;
    private final transient Ago ago;
    private final Role role;
    private String key = "";
    private String category = "";
    private String title = "Guide";

    GuideView(
            GuideService guides,
            QuestionService questions,
            QuestionSetService sets,
            YourGuides yours,
            Dates dates,
            Ago ago,
            CurrentPerson current,
            LiveUpdates updates) {
        this.guides = guides;
        this.questions = questions;
        this.sets = sets;
        this.yours = yours;
        this.dates = dates;
        this.ago = ago;
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
        YourGuide you = role == Role.CANDIDATE ? yours.of(its) : null;
        GuideQuestions list = new GuideQuestions(
                guide,
                its,
                question -> you == null
                        ? new GuideQuestion(question, "", null)
                        : new GuideQuestion(question, notes(question, you), you.practise(question.id())));
        list.choose(category);
        list.onChoice(chosen -> category = chosen);
        Div body = new Div(
                list, new TipList(guide.body().tips()), new FaqList(guide.body().faqs()));
        body.addClassNames("gr-guide-body", "gr-stack");
        Div main = new Div(new GuideHead(guide, its.size(), dates), body);
        main.addClassName("gr-guide-main");
        Aside beside = new Aside(side(guide, its, you), new PayCard(guide.body(), dates));
        beside.addClassName("gr-guide-aside");
        add(main, beside);
    }

    private Div side(GuideDetails guide, List<QuestionDetails> its, @Nullable YourGuide you) {
        Div side = new Div();
        side.addClassNames("gr-guide-side", "gr-stack");
        if (you != null) {
            side.add(new SayItCard(you.next(its), you), new YouCard(you, its, ago));
        } else if (role == Role.COACH) {
            side.add(new SetFromGuideCard(sets, guide, its));
        }
        return side;
    }

    private String notes(QuestionDetails question, YourGuide you) {
        QuestionId id = question.id();
        if (you.due().containsKey(id)) {
            return " · due " + ago.inWords(you.due().get(id).due());
        }
        if (you.best().containsKey(id)) {
            return " · your best " + Words.score(you.best().get(id));
        }
        return you.practised().contains(id) ? " · practised" : "";
    }

    @Override
    public String getPageTitle() {
        return title + " · Greenroom";
    }
}
