package app.greenroom.assignments.ui;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.assignments.AssignmentService;
import app.greenroom.assignments.CandidateAssignment;
import app.greenroom.assignments.DueQuestion;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.StudioClock;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.shared.ui.EmptyState;
import app.greenroom.shared.ui.Live;
import app.greenroom.shared.ui.PageHead;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where a candidate's day begins: what is due, what their coach said last, and one button to start. */
@Route("home")
@PageTitle("Home · Greenroom")
@RolesAllowed("CANDIDATE")
class HomeView extends Div implements AfterNavigationObserver {

    private final transient AssignmentService assignments;
    private final transient QuestionService questions;
    private final transient PersonService people;
    private final transient CurrentPerson current;
    private final transient DueWords dueWords;
    private final transient StudioClock clock;
    private final Div content = new Div();

    HomeView(
            AssignmentService assignments,
            QuestionService questions,
            PersonService people,
            CurrentPerson current,
            DueWords dueWords,
            StudioClock clock,
            LiveUpdates updates) {
        this.assignments = assignments;
        this.questions = questions;
        this.people = people;
        this.current = current;
        this.dueWords = dueWords;
        this.clock = clock;
        add(content);
        Live.refresh(this, updates, AssignmentService.topic(current.id()), this::refresh);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        List<DueQuestion> due = assignments.due(current.id());
        Div columns = new Div(dueColumn(due));
        columns.addClassName("gr-home");
        content.removeAll();
        content.add(head(due), columns);
    }

    private PageHead head(List<DueQuestion> due) {
        String start = due.isEmpty()
                ? "guides"
                : PracticeAddress.of(due.getFirst().question(), due.getFirst().assignment());
        return new PageHead(greeting(), lead(due), ButtonLink.primary(start, "Start practising"));
    }

    private String greeting() {
        int hour = clock.instant().atZone(ZoneId.systemDefault()).getHour();
        String part =
                hour < 5 ? "Good evening" : hour < 12 ? "Good morning" : hour < 18 ? "Good afternoon" : "Good evening";
        return part + ", " + people.me().firstName();
    }

    private String lead(List<DueQuestion> due) {
        return due.isEmpty()
                ? "Nothing is due. A good moment to practise what you like."
                : Plural.of(due.size(), "question") + " to answer. The nearest "
                        + dueWords.of(due.getFirst().due()).replaceFirst("^due", "is due") + ".";
    }

    private Div dueColumn(List<DueQuestion> due) {
        Map<AssignmentId, QuestionId> next = due.stream()
                .collect(Collectors.toMap(DueQuestion::assignment, DueQuestion::question, (first, later) -> first));
        Map<QuestionId, QuestionDetails> asked = questions.details(next.values());
        List<CandidateAssignment> wanted = assignments.ofCandidate(current.id()).stream()
                .filter(CandidateAssignment::wanted)
                .filter(given -> asked.containsKey(next.get(given.assignment().id())))
                .toList();
        Map<PersonId, PersonRow> coaches = people.names(
                wanted.stream().map(given -> given.assignment().coach()).collect(Collectors.toSet()));
        Div column = new Div();
        column.addClassName("gr-stack");
        for (CandidateAssignment given : wanted) {
            column.add(new DueCard(
                    given,
                    coaches.get(given.assignment().coach()),
                    asked.get(next.get(given.assignment().id())),
                    dueWords.of(given.assignment().due())));
        }
        if (wanted.isEmpty()) {
            column.add(new EmptyState(
                    "Nothing is due",
                    "When your coach assigns you questions, they appear here. Until then, pick any question and say it"
                            + " out loud: only you hear it.",
                    new ButtonLink(AssignmentPages.practice(), "Pick a question")));
        }
        return column;
    }
}
