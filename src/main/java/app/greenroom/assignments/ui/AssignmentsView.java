package app.greenroom.assignments.ui;

import app.greenroom.assignments.AssignmentDesk;
import app.greenroom.assignments.AssignmentRow;
import app.greenroom.assignments.AssignmentService;
import app.greenroom.assignments.AssignmentState;
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
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A coach's assignments: what is open, the nearest due date first, and what is over, the latest first. */
@Route("assignments")
@PageTitle("Assignments · Greenroom")
@RolesAllowed("COACH")
class AssignmentsView extends Div implements AfterNavigationObserver {

    private static final int SHOWN_CLOSED = 10;

    private final transient AssignmentDesk desk;
    private final transient PersonService people;
    private final transient CurrentPerson current;
    private final transient DueWords dueWords;
    private final ButtonLink assign = ButtonLink.primary(AssignmentPages.assign(), "Assign a set");
    private final PageHead head = new PageHead("Assignments", "", assign);
    private final Div lists = new Div();
    private boolean allClosed;

    AssignmentsView(
            AssignmentDesk desk, PersonService people, CurrentPerson current, DueWords dueWords, LiveUpdates updates) {
        this.desk = desk;
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
        List<AssignmentRow> rows = desk.assignments();
        assign.setVisible(!rows.isEmpty());
        if (rows.isEmpty()) {
            head.setLead("");
            lists.add(new EmptyState(
                    "Nothing assigned yet",
                    "An assignment gives a question set to people, with a due date and your words. You will see here"
                            + " how far everybody is.",
                    ButtonLink.primary(AssignmentPages.assign(), "Assign your first set")));
            return;
        }
        List<AssignmentRow> open = rows.stream().filter(row -> !row.closed()).toList();
        List<AssignmentRow> closed =
                rows.stream().filter(AssignmentRow::closed).toList().reversed();
        head.setLead(lead(open, rows));
        Map<PersonId, PersonRow> names = names(rows);
        if (open.isEmpty()) {
            lists.add(new EmptyState(
                    "Nothing is open", "Everything you assigned is over. What is next for your candidates?"));
        } else {
            lists.add(list("Open", open, names));
        }
        if (!closed.isEmpty()) {
            lists.add(closed(closed, names));
        }
    }

    private Card closed(List<AssignmentRow> closed, Map<PersonId, PersonRow> names) {
        boolean cut = !allClosed && closed.size() > SHOWN_CLOSED;
        Card card = list("Closed", cut ? closed.subList(0, SHOWN_CLOSED) : closed, names);
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

    private Card list(String title, List<AssignmentRow> rows, Map<PersonId, PersonRow> names) {
        Rows list = new Rows();
        for (AssignmentRow row : rows) {
            boolean mine = row.coach().equals(current.id());
            PersonRow coach = names.get(row.coach());
            list.add(new AssignmentItem(
                    row, names, dueWords.of(row.due()), mine || coach == null ? "" : " · from " + coach.firstName()));
        }
        Card card = new Card(title);
        card.add(list);
        return card;
    }

    private static String lead(List<AssignmentRow> open, List<AssignmentRow> all) {
        int overdue =
                all.stream().mapToInt(row -> row.count(AssignmentState.OVERDUE)).sum();
        return open.size() + " open" + (overdue == 0 ? "" : ", " + overdue + " overdue");
    }

    private Map<PersonId, PersonRow> names(List<AssignmentRow> rows) {
        Set<PersonId> ids = new HashSet<>();
        rows.forEach(row -> {
            ids.add(row.coach());
            ids.addAll(row.people().keySet());
        });
        return people.names(ids);
    }
}
