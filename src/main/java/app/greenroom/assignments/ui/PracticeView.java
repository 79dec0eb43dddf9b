package app.greenroom.assignments.ui;

import app.greenroom.assignments.AssignmentService;
import app.greenroom.assignments.DueQuestion;
import app.greenroom.interviews.ui.InterviewPages;
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
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeService;
import app.greenroom.takes.ui.TakePages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a candidate can say out loud: first what is due, then any question, by category ({@code ?category=}). */
@Route("practice")
@PageTitle("Practice · Greenroom")
@RolesAllowed("CANDIDATE")
class PracticeView extends Div implements AfterNavigationObserver {

    private static final int STEP = 20;
    private static final int MANY = 1000;

    private final transient AssignmentService assignments;
    private final transient QuestionService questions;
    private final transient TakeService takes;
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
            TakeService takes,
            CategoryService categories,
            CurrentPerson current,
            DueWords dueWords,
            LiveUpdates updates) {
        this.assignments = assignments;
        this.questions = questions;
        this.takes = takes;
        this.categories = categories;
        this.current = current;
        this.dueWords = dueWords;
        Button surprise = new Button("Surprise me", click -> surprise());
        surprise.addThemeVariants(ButtonVariant.PRIMARY);
        Div page = new Div(dueQuestions, anyQuestion);
        page.addClassName("gr-stack");
        addClassName("gr-practice");
        ButtonLink interview = new ButtonLink(InterviewPages.begin(), "Mock interview");
        add(
                new PageHead(
                        "Practice", "Say it out loud. Nobody hears a take before you submit it.", interview, surprise),
                page);
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
        DueQuestions card = new DueQuestions(
                due, questions.details(due.stream().map(DueQuestion::question).toList()), dueWords);
        dueQuestions.setVisible(card.isVisible());
        dueQuestions.removeAll();
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
        Rows list = new Rows();
        Map<QuestionId, Long> practised = practised();
        found.stream()
                .limit(shown)
                .forEach(question -> list.add(
                        line(question, practised.getOrDefault(question.id(), 0L).intValue())));
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

    private QuestionLine line(QuestionDetails question, int takes) {
        String company = question.company() == null ? "" : " · " + question.company();
        String made = takes == 0 ? "" : " · " + Plural.of(takes, "take") + " so far";
        return new QuestionLine(
                        question,
                        QuestionLine.kind(question) + " · " + Timing.inWords(question.answerTime()) + company + made)
                .leadingTo(TakePages.practise(question.id(), null), "Say it out loud");
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

    /** Opens a question of the chosen category, by chance: one not practised yet, while there is one. */
    private void surprise() {
        Map<QuestionId, Long> practised = practised();
        List<QuestionDetails> all = questions.search(filter(), 0, MANY);
        List<QuestionDetails> fresh = all.stream()
                .filter(question -> !practised.containsKey(question.id()))
                .toList();
        List<QuestionDetails> choice = fresh.isEmpty() ? all : fresh;
        if (!choice.isEmpty()) {
            QuestionDetails picked = choice.get(ThreadLocalRandom.current().nextInt(choice.size()));
            getUI().ifPresent(ui -> ui.navigate(TakePages.practise(picked.id(), null)));
        }
    }

    /** How many takes the candidate has made of which questions. */
    private Map<QuestionId, Long> practised() {
        return takes.mine().stream().collect(Collectors.groupingBy(TakeDetails::question, Collectors.counting()));
    }

    private QuestionFilter filter() {
        CategoryId chosen = category == null ? null : category.id();
        return new QuestionFilter("", chosen, null, null, null, false);
    }
}
