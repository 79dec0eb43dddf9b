package app.greenroom.assignments.ui;

import app.greenroom.assignments.AssignmentService;
import app.greenroom.assignments.DueQuestion;
import app.greenroom.people.CurrentPerson;
import app.greenroom.questions.CategoryId;
import app.greenroom.questions.CategoryRow;
import app.greenroom.questions.CategoryService;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionFilter;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.EmptyState;
import app.greenroom.shared.ui.Live;
import app.greenroom.shared.ui.PageHead;
import app.greenroom.shared.ui.Timing;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** What a candidate can say out loud: first what is due, then any question, by category ({@code ?category=}). */
@Route("practice")
@PageTitle("Practice · Greenroom")
@RolesAllowed("CANDIDATE")
class PracticeView extends Div implements AfterNavigationObserver {

    private static final int STEP = 20;

    private final transient AssignmentService assignments;
    private final transient QuestionService questions;
    private final transient CategoryService categories;
    private final transient CurrentPerson current;
    private final transient DueWords dueWords;
    private final Div dueQuestions = new Div();
    private final Div anyQuestion = new Div();
    private @Nullable CategoryRow category;
    private int shown = STEP;

    PracticeView(
            AssignmentService assignments,
            QuestionService questions,
            CategoryService categories,
            CurrentPerson current,
            DueWords dueWords,
            LiveUpdates updates) {
        this.assignments = assignments;
        this.questions = questions;
        this.categories = categories;
        this.current = current;
        this.dueWords = dueWords;
        Button surprise = new Button("Surprise me", click -> surprise());
        surprise.addThemeVariants(ButtonVariant.PRIMARY);
        Div page = new Div(dueQuestions, anyQuestion);
        page.addClassNames("gr-stack", "gr-practice");
        add(new PageHead("Practice", "Say it out loud. Nobody hears a take before you submit it.", surprise), page);
        Live.refresh(this, updates, AssignmentService.topic(current.id()), this::showDue);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Optional<String> key = event.getLocation().getQueryParameters().getSingleParameter("category");
        category = categories.active().stream()
                .filter(row -> key.filter(row.key()::equals).isPresent())
                .findFirst()
                .orElse(null);
        shown = STEP;
        showDue();
        showAny();
    }

    private void showDue() {
        List<DueQuestion> due = assignments.due(current.id());
        dueQuestions.removeAll();
        dueQuestions.setVisible(!due.isEmpty());
        Map<QuestionId, QuestionDetails> details =
                questions.details(due.stream().map(DueQuestion::question).toList());
        UnorderedList list = new UnorderedList();
        list.addClassName("gr-rows");
        due.stream().filter(one -> details.containsKey(one.question())).forEach(one -> {
            QuestionDetails question = details.get(one.question());
            list.add(new QuestionLine(
                    question,
                    one.title() + " · " + dueWords.of(one.due()),
                    new ButtonLink(PracticeAddress.of(one.question(), one.assignment()), "Let’s hear it")));
        });
        Card card = new Card("Due");
        card.add(list);
        dueQuestions.add(card);
    }

    private void showAny() {
        anyQuestion.removeAll();
        Card card = new Card("Any question");
        card.add(categoryLinks());
        List<QuestionDetails> found = questions.search(filter(), 0, shown + 1);
        if (found.isEmpty()) {
            card.add(new EmptyState(
                    "No questions here yet", "Guides bring their questions with them. Try another category."));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("gr-rows");
        found.stream().limit(shown).forEach(question -> list.add(line(question)));
        card.add(list);
        if (found.size() > shown) {
            Button more = new Button("Show more", click -> {
                shown += STEP;
                showAny();
            });
            more.addThemeVariants(ButtonVariant.TERTIARY);
            card.add(more);
        }
        anyQuestion.add(card);
    }

    private QuestionLine line(QuestionDetails question) {
        String company = question.company() == null ? "" : " · " + question.company();
        return new QuestionLine(
                question,
                QuestionLine.kind(question) + " · " + Timing.inWords(question.answerTime()) + company,
                new ButtonLink(PracticeAddress.of(question.id()), "Say it out loud"));
    }

    private Nav categoryLinks() {
        Nav nav = new Nav();
        nav.setAriaLabel("Categories");
        nav.addClassName("gr-filter");
        nav.add(categoryLink("All", AssignmentPages.practice(), category == null));
        for (CategoryRow row : categories.active()) {
            nav.add(categoryLink(
                    row.name(),
                    AssignmentPages.practice() + "?category=" + row.key(),
                    category != null && category.id().equals(row.id())));
        }
        return nav;
    }

    private static Anchor categoryLink(String name, String href, boolean here) {
        Anchor link = new Anchor(href, name);
        if (here) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    /** Opens a question of the chosen category at random. */
    private void surprise() {
        int number = questions.count(filter());
        if (number > 0) {
            QuestionDetails picked = questions
                    .search(filter(), ThreadLocalRandom.current().nextInt(number), 1)
                    .getFirst();
            getUI().ifPresent(ui -> ui.navigate(PracticeAddress.of(picked.id())));
        }
    }

    private QuestionFilter filter() {
        CategoryId chosen = category == null ? null : category.id();
        return new QuestionFilter("", chosen, null, null, null, false);
    }
}
