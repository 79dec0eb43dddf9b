package app.greenroom.assignments.ui;

import app.greenroom.assignments.AssignmentDesk;
import app.greenroom.assignments.AssignmentRow;
import app.greenroom.assignments.AssignmentService;
import app.greenroom.assignments.AssignmentState;
import app.greenroom.interviews.AssignedInterviewState;
import app.greenroom.interviews.InterviewAssignmentDetails;
import app.greenroom.interviews.InterviewAssignmentRow;
import app.greenroom.interviews.InterviewDesk;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.EmptyState;
import app.greenroom.shared.ui.Live;
import app.greenroom.shared.ui.PageHead;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A coach's assignments: what is open, the nearest due date first, and what is over, the latest first. */
@Route("assignments")
@PageTitle("Assignments · Greenroom")
@RolesAllowed("COACH")
class AssignmentsView extends Div implements AfterNavigationObserver {

    private static final int SHOWN_CLOSED = 10;

    /** A set or an interview. */
    private record Line(Instant due, boolean closed, int overdue, ListItem item) {}

    private final transient AssignmentDesk desk;
    private final transient InterviewDesk interviews;
    private final transient PersonService people;
    private final transient CurrentPerson current;
    private final transient DueWords dueWords;
    private final ButtonLink interview = new ButtonLink(AssignmentPages.assignInterview(), "Assign an interview");
    private final ButtonLink assign = ButtonLink.primary(AssignmentPages.assign(), "Assign a set");
    private final PageHead head = new PageHead("Assignments", "", interview, assign);
    private final Div lists = new Div();
    private boolean allClosed;

    AssignmentsView(
            AssignmentDesk desk,
            InterviewDesk interviews,
            PersonService people,
            CurrentPerson current,
            DueWords dueWords,
            LiveUpdates updates) {
        this.desk = desk;
        this.interviews = interviews;
        this.people = people;
        this.current = current;
        this.dueWords = dueWords;
        lists.addClassName("gr-stack");
        add(head, lists);
        Live.refresh(this, updates, AssignmentService.TOPIC, this::refresh);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        lists.removeAll();
        List<Line> all = lines();
        assign.setVisible(!all.isEmpty());
        interview.setVisible(!all.isEmpty());
        if (all.isEmpty()) {
            head.setLead("");
            lists.add(new EmptyState(
                    "Nothing assigned yet",
                    "An assignment gives a question set or a mock interview to people, with a due date and your words."
                            + " You will see here how far everybody is.",
                    ButtonLink.primary(AssignmentPages.assign(), "Assign your first set"),
                    new ButtonLink(AssignmentPages.assignInterview(), "Assign an interview")));
            return;
        }
        List<Line> open = all.stream().filter(line -> !line.closed()).toList();
        List<Line> closed = all.stream().filter(Line::closed).toList().reversed();
        head.setLead(lead(open, all));
        if (open.isEmpty()) {
            lists.add(new EmptyState(
                    "Nothing is open", "Everything you assigned is over. What is next for your candidates?"));
        } else {
            lists.add(list("Open", open));
        }
        if (!closed.isEmpty()) {
            lists.add(closed(closed));
        }
    }

    private Card closed(List<Line> closed) {
        boolean cut = !allClosed && closed.size() > SHOWN_CLOSED;
        Card card = list("Closed", cut ? closed.subList(0, SHOWN_CLOSED) : closed);
        if (cut) {
            Button more = new Button("Show all " + closed.size(), click -> {
                allClosed = true;
                refresh();
            });
            more.addThemeVariants(ButtonVariant.TERTIARY);
            card.add(more);
        }
        return card;
    }

    private static Card list(String title, List<Line> lines) {
        Rows list = new Rows();
        lines.forEach(line -> list.add(line.item()));
        Card card = new Card(title);
        card.add(list);
        return card;
    }

    /** The nearest due date first. */
    private List<Line> lines() {
        List<AssignmentRow> sets = desk.assignments();
        List<InterviewAssignmentRow> held = interviews.assignments();
        Map<PersonId, PersonRow> names = names(sets, held);
        return Stream.concat(
                        sets.stream().map(row -> line(row, names)),
                        held.stream().map(row -> line(row, names)))
                .sorted(Comparator.comparing(Line::due))
                .toList();
    }

    private Line line(AssignmentRow row, Map<PersonId, PersonRow> names) {
        return new Line(
                row.due(),
                row.closed(),
                row.count(AssignmentState.OVERDUE),
                new AssignmentItem(row, names, dueWords.of(row.due()), by(row.coach(), names)));
    }

    private Line line(InterviewAssignmentRow row, Map<PersonId, PersonRow> names) {
        InterviewAssignmentDetails assignment = row.assignment();
        return new Line(
                assignment.due(),
                assignment.closed(),
                assignment.withdrawn() ? 0 : row.count(AssignedInterviewState.OVERDUE),
                new AssignedInterviewItem(row, names, dueWords.of(assignment.due()), by(assignment.coach(), names)));
    }

    private String by(PersonId who, Map<PersonId, PersonRow> names) {
        PersonRow coach = names.get(who);
        return who.equals(current.id()) || coach == null ? "" : " · from " + coach.firstName();
    }

    private static String lead(List<Line> open, List<Line> all) {
        int overdue = all.stream().mapToInt(Line::overdue).sum();
        return open.size() + " open" + (overdue == 0 ? "" : ", " + overdue + " overdue");
    }

    private Map<PersonId, PersonRow> names(List<AssignmentRow> sets, List<InterviewAssignmentRow> held) {
        Set<PersonId> ids = new HashSet<>();
        sets.forEach(row -> {
            ids.add(row.coach());
            ids.addAll(row.people().keySet());
        });
        held.forEach(row -> {
            ids.add(row.assignment().coach());
            ids.addAll(row.people().keySet());
        });
        return people.names(ids);
    }
}
