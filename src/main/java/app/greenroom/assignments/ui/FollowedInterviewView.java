package app.greenroom.assignments.ui;

import app.greenroom.assignments.AssignmentService;
import app.greenroom.interviews.AssignedInterviewRow;
import app.greenroom.interviews.InterviewArchive;
import app.greenroom.interviews.InterviewAssignmentDetails;
import app.greenroom.interviews.InterviewAssignmentId;
import app.greenroom.interviews.InterviewDesk;
import app.greenroom.interviews.ui.InterviewPages;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.ui.Ago;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Chip;
import app.greenroom.shared.ui.Face;
import app.greenroom.shared.ui.Live;
import app.greenroom.shared.ui.PageHead;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** An assigned interview as its coaches follow it: who has held it, and where its debriefs are. */
@Route("assignments/interviews/:assignment")
@RolesAllowed("COACH")
class FollowedInterviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient InterviewDesk desk;
    private final transient AssignmentChanges changes;
    private final transient PersonService people;
    private final transient CurrentPerson current;
    private final transient DueWords dueWords;
    private final transient Ago ago;
    private transient InterviewAssignmentId id;
    private String title = "Interview";

    FollowedInterviewView(
            InterviewDesk desk,
            AssignmentChanges changes,
            PersonService people,
            CurrentPerson current,
            DueWords dueWords,
            LiveUpdates updates,
            Ago ago) {
        this.desk = desk;
        this.changes = changes;
        this.people = people;
        this.current = current;
        this.dueWords = dueWords;
        this.ago = ago;
        Live.refresh(this, updates, AssignmentService.TOPIC, this::refresh);
        Live.refresh(this, updates, InterviewArchive.TOPIC, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = InterviewAssignmentId.of(
                event.getRouteParameters().get("assignment").orElse(""));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return title + " · Greenroom";
    }

    private void refresh() {
        InterviewAssignmentDetails assignment = desk.details(id);
        List<AssignedInterviewRow> rows = desk.people(id);
        title = assignment.title();
        removeAll();
        Div columns = new Div(peopleCard(rows), about(assignment));
        columns.addClassName("gr-assign-columns");
        add(head(assignment, rows), columns);
    }

    private PageHead head(InterviewAssignmentDetails assignment, List<AssignedInterviewRow> rows) {
        String state = assignment.withdrawn() ? "Withdrawn" : dueWords.begin(assignment.due());
        return new PageHead(
                assignment.title(),
                state + " · Interview, " + assignment.length().inWords(),
                actions(assignment, rows));
    }

    private Component[] actions(InterviewAssignmentDetails assignment, List<AssignedInterviewRow> rows) {
        if (!assignment.coach().equals(current.id())) {
            return new Component[] {new Chip("From " + coach(assignment).name())};
        }
        if (assignment.withdrawn()) {
            return new Component[] {new Chip("Withdrawn")};
        }
        AssignmentChanges.Assigned assigned = new AssignmentChanges.Assigned(
                assignment.title(),
                assignment.due(),
                "Debriefs that were sent stay. Who is in the midst of it may finish, and keeps it to themselves.",
                due -> desk.reschedule(id, due),
                (chosen, cohort) -> desk.addPeople(id, chosen, cohort),
                () -> desk.withdraw(id));
        Set<PersonId> there = rows.stream().map(AssignedInterviewRow::candidate).collect(Collectors.toSet());
        return changes.buttons(assigned, there, this::refresh).toArray(Component[]::new);
    }

    private Card peopleCard(List<AssignedInterviewRow> rows) {
        Map<PersonId, PersonRow> names =
                people.names(rows.stream().map(AssignedInterviewRow::candidate).toList());
        Rows list = new Rows();
        rows.forEach(row -> list.add(item(row, names.get(row.candidate()))));
        Card card = new Card(Plural.people(rows.size()));
        card.add(list);
        return card;
    }

    private ListItem item(AssignedInterviewRow row, PersonRow person) {
        Paragraph when = new Paragraph(when(row));
        when.addClassNames("gr-muted", "gr-small");
        Div words = new Div(new Span(person.name()), when);
        words.addClassName("gr-grow");
        Div end = new Div();
        end.addClassName("gr-actions");
        if (row.late()) {
            end.add(new Chip("Late", Chip.Tone.WARN));
        }
        end.add(new InterviewStateChip(row.state()));
        if (row.interview() != null && row.sentAt() != null) {
            ButtonLink debrief = new ButtonLink(InterviewPages.debrief(row.interview()), "Open the debrief");
            debrief.setAriaLabel("Open the debrief of " + person.name());
            end.add(debrief);
        }
        ListItem item = new ListItem(new Face(person), words, end);
        item.addClassNames("gr-row", "gr-assigned-person");
        return item;
    }

    private String when(AssignedInterviewRow row) {
        if (row.endedAt() != null) {
            return "Held " + ago.inWords(row.endedAt()) + (row.sentAt() == null ? ", and kept to themselves" : "");
        }
        return row.startedAt() == null ? "" : "Began " + ago.inWords(row.startedAt());
    }

    private Card about(InterviewAssignmentDetails assignment) {
        Card card = new Card("What they get");
        card.addClassName("gr-about");
        if (!assignment.note().isEmpty()) {
            card.add(new Quote(coach(assignment), assignment.note()));
        }
        card.add(
                new Paragraph(assignment.subject().label()),
                new Paragraph(assignment.manner().label() + " interviewer, "
                        + assignment.difficulty().label().toLowerCase() + " to begin with"),
                new Paragraph("Feedback of the engine: "
                        + assignment.feedbackRelease().inWords().toLowerCase()));
        return card;
    }

    private PersonRow coach(InterviewAssignmentDetails assignment) {
        return people.names(List.of(assignment.coach())).get(assignment.coach());
    }
}
