package app.greenroom.assignments.ui;

import app.greenroom.interviews.InterviewDesk;
import app.greenroom.interviews.Subject;
import app.greenroom.people.CohortService;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.StudioClock;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.EmptyState;
import app.greenroom.shared.ui.PageHead;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Assigning an interview. {@code ?set=} and {@code ?candidate=} choose beforehand. */
@Route("assignments/interviews/new")
@PageTitle("Assign an interview · Greenroom")
@RolesAllowed("COACH")
class NewInterviewAssignmentView extends Div implements BeforeEnterObserver {

    private final transient InterviewDesk desk;
    private final transient PersonService people;
    private final transient CohortService cohorts;
    private final transient StudioClock clock;

    NewInterviewAssignmentView(InterviewDesk desk, PersonService people, CohortService cohorts, StudioClock clock) {
        this.desk = desk;
        this.people = people;
        this.cohorts = cohorts;
        this.clock = clock;
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
        AssigningCard.candidate(parameters, candidates).ifPresent(form::choose);
    }

    private void show(InterviewAssignmentForm form) {
        AssigningCard card =
                new AssigningCard(form, () -> form.draft().map(desk::assign).map(AssignmentPages::interview));
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
}
