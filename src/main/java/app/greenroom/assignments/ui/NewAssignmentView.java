package app.greenroom.assignments.ui;

import app.greenroom.assignments.AssignmentService;
import app.greenroom.people.CohortService;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.questions.QuestionSetId;
import app.greenroom.questions.QuestionSetRow;
import app.greenroom.questions.QuestionSetService;
import app.greenroom.questions.ui.QuestionPages;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.StudioClock;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.shared.ui.EmptyState;
import app.greenroom.shared.ui.PageHead;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Assigning a set. {@code ?set=} and {@code ?candidate=} choose beforehand. */
@Route("assignments/new")
@PageTitle("Assign a set · Greenroom")
@RolesAllowed("COACH")
class NewAssignmentView extends Div implements BeforeEnterObserver {

    private final transient AssignmentService assignments;
    private final transient QuestionSetService sets;
    private final transient PersonService people;
    private final transient CohortService cohorts;
    private final transient StudioClock clock;
    private final SetPreview preview = new SetPreview();

    NewAssignmentView(
            AssignmentService assignments,
            QuestionSetService sets,
            PersonService people,
            CohortService cohorts,
            StudioClock clock) {
        this.assignments = assignments;
        this.sets = sets;
        this.people = people;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<QuestionSetRow> all = sets.sets();
        List<PersonRow> candidates = people.candidates();
        if (all.isEmpty()) {
            show(new EmptyState(
                    "There is no question set yet",
                    "Put a few questions together first; then you can assign them as often as you like.",
                    ButtonLink.primary(QuestionPages.sets(), "Make a question set")));
        } else if (candidates.isEmpty()) {
            show(new EmptyState(
                    "You coach nobody yet",
                    "The person who runs this studio can pair you with candidates. Then you can assign sets to them."));
        } else {
            AssignmentForm form = new AssignmentForm(all, candidates, cohorts.cohorts(), clock.instant());
            form.onTimesChange(() -> showQuestions(form));
            chooseBeforehand(form, all, candidates, event.getLocation().getQueryParameters());
            show(form);
        }
    }

    private void show(EmptyState nothing) {
        add(new PageHead("Assign a set", ""), nothing);
    }

    private void show(AssignmentForm form) {
        AssigningCard card = new AssigningCard(
                form, () -> form.draft().map(assignments::assign).map(AssignmentPages::assignment));
        Div columns = new Div(card, preview);
        columns.addClassName("gr-assign-columns");
        add(new PageHead("Assign a set", "They are told at once, and find it on their Home."), columns);
    }

    private void chooseBeforehand(
            AssignmentForm form, List<QuestionSetRow> all, List<PersonRow> candidates, QueryParameters parameters) {
        parameters
                .getSingleParameter("set")
                .map(QuestionSetId::of)
                .ifPresent(id -> form.choose(all.stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("This question set is not here."))));
        AssigningCard.candidate(parameters, candidates).ifPresent(form::choose);
    }

    private void showQuestions(AssignmentForm form) {
        form.chosenSet()
                .ifPresentOrElse(
                        row -> preview.show(sets.details(row.id()).questions(), form.preparation(), form.answerTime()),
                        preview::showNothing);
    }
}
