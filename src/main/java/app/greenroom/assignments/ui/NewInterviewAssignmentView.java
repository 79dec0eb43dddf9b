package app.greenroom.assignments.ui;

import app.greenroom.interviews.InterviewAssignmentDraft;
import app.greenroom.interviews.InterviewAssignmentId;
import app.greenroom.interviews.InterviewDesk;
import app.greenroom.interviews.Subject;
import app.greenroom.people.CohortService;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.StudioClock;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.EmptyState;
import app.greenroom.shared.ui.PageHead;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Assigning an interview. {@code ?set=} and {@code ?candidate=} choose beforehand. */
@Route("assignments/interviews/new")
@PageTitle("Assign an interview · Greenroom")
@RolesAllowed("COACH")
class NewInterviewAssignmentView extends Div implements BeforeEnterObserver {

    private final transient InterviewDesk desk;
    private final transient PersonService people;
    private final transient CohortService cohorts;
    private final transient StudioClock clock;
    private final Paragraph error = new Paragraph();

    NewInterviewAssignmentView(InterviewDesk desk, PersonService people, CohortService cohorts, StudioClock clock) {
        this.desk = desk;
        this.people = people;
        this.cohorts = cohorts;
        this.clock = clock;
        error.addClassName("gr-form-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<PersonRow> candidates = people.candidates();
        add(new PageHead(
                "Assign an interview",
                candidates.isEmpty() ? "" : "They are told at once, and find it on their Home."));
        if (candidates.isEmpty()) {
            add(new EmptyState(
                    "You coach nobody yet",
                    "The person who runs this studio can pair you with candidates. Then you can assign interviews to"
                            + " them."));
            return;
        }
        List<Subject> subjects = desk.subjects();
        InterviewAssignmentForm form =
                new InterviewAssignmentForm(subjects, candidates, cohorts.cohorts(), clock.instant());
        chooseBeforehand(form, subjects, candidates, event.getLocation().getQueryParameters());
        show(form);
    }

    private static void chooseBeforehand(
            InterviewAssignmentForm form,
            List<Subject> subjects,
            List<PersonRow> candidates,
            QueryParameters parameters) {
        parameters
                .getSingleParameter("set")
                .ifPresent(id -> form.choose(subjects.stream()
                        .filter(about -> about.kind() == Subject.Kind.SET
                                && about.reference().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("This question set is not here."))));
        parameters
                .getSingleParameter("candidate")
                .map(PersonId::of)
                .ifPresent(id -> form.choose(candidates.stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("This person is not here."))));
    }

    private void show(InterviewAssignmentForm form) {
        Button assign = new Button("Assign", click -> {
            assign(form);
            click.getSource().setEnabled(true);
        });
        assign.addThemeVariants(ButtonVariant.PRIMARY);
        assign.setDisableOnClick(true);
        Div buttons = new Div(assign, new ButtonLink(AssignmentPages.all(), "Cancel"));
        buttons.addClassName("gr-actions");
        Card card = new Card();
        card.add(error, form, buttons);
        Div columns = new Div(card, howItGoes());
        columns.addClassName("gr-assign-columns");
        add(columns);
    }

    private static Card howItGoes() {
        Card card = new Card("How it goes");
        card.addClassNames("gr-assign-preview", "gr-about");
        card.add(
                new Paragraph(
                        "They begin when they like, once, and answer as they are used to: typed, by voice or with a"
                                + " camera, with more time if they need it."),
                new Paragraph(
                        "When it ends, its debrief is sent to their coaches: the conversation, why each follow-up was"
                                + " asked, and every answer for your review. They are told so before they begin."),
                new Paragraph("Nobody listens in unless they invite you to."));
        return card;
    }

    private void assign(InterviewAssignmentForm form) {
        error.setVisible(false);
        Optional<InterviewAssignmentDraft> draft = form.draft();
        if (draft.isEmpty()) {
            return;
        }
        try {
            InterviewAssignmentId id = desk.assign(draft.get());
            Notification.show("Assigned. They have been told.");
            getUI().ifPresent(ui -> ui.navigate(AssignmentPages.interview(id)));
        } catch (RuleException | NotFoundException e) {
            error.setText(e.getMessage());
            error.setVisible(true);
        }
    }
}
