package app.greenroom.assignments.ui;

import app.greenroom.assignments.AssignedPersonRow;
import app.greenroom.assignments.AssignedQuestionRow;
import app.greenroom.assignments.AssignmentDesk;
import app.greenroom.assignments.AssignmentDetails;
import app.greenroom.assignments.AssignmentId;
import app.greenroom.assignments.AssignmentService;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionService;
import app.greenroom.reviews.ui.ReviewPages;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Chip;
import app.greenroom.shared.ui.Live;
import app.greenroom.shared.ui.PageHead;
import app.greenroom.shared.ui.Timing;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Scope;

/** An assignment as its coaches follow it: how far everybody is, what was asked, and what can still be changed. */
@SpringComponent
@Scope("prototype")
class FollowedAssignment extends Div {

    private final transient AssignmentService assignments;
    private final transient AssignmentDesk desk;
    private final transient QuestionService questions;
    private final transient TakeService takes;
    private final transient PersonService people;
    private final transient CurrentPerson current;
    private final transient DueWords dueWords;
    private final transient AssignmentChanges changes;
    private final transient LiveUpdates updates;

    FollowedAssignment(
            AssignmentService assignments,
            AssignmentDesk desk,
            QuestionService questions,
            TakeService takes,
            PersonService people,
            CurrentPerson current,
            DueWords dueWords,
            AssignmentChanges changes,
            LiveUpdates updates) {
        this.assignments = assignments;
        this.desk = desk;
        this.questions = questions;
        this.takes = takes;
        this.people = people;
        this.current = current;
        this.dueWords = dueWords;
        this.changes = changes;
        this.updates = updates;
    }

    void show(AssignmentId id) {
        refresh(id);
        Live.refresh(this, updates, AssignmentService.TOPIC, () -> refresh(id));
    }

    private void refresh(AssignmentId id) {
        AssignmentDetails assignment = assignments.details(id);
        List<AssignedPersonRow> rows = desk.people(id);
        List<TakeDetails> answers = takes.answersTo(id);
        removeAll();
        Div right = new Div(questionCard(assignment));
        right.addClassName("gr-stack");
        if (!assignment.note().isEmpty()) {
            Card note = new Card("Note");
            note.add(new Quote(people.names(List.of(assignment.coach())).get(assignment.coach()), assignment.note()));
            right.add(note);
        }
        Div columns = new Div(peopleCard(rows, answers), right);
        columns.addClassName("gr-assign-columns");
        add(head(assignment, rows, waiting(rows, answers)), columns);
    }

    private PageHead head(AssignmentDetails assignment, List<AssignedPersonRow> rows, List<TakeDetails> waiting) {
        String state = assignment.withdrawn() ? "Withdrawn" : dueWords.begin(assignment.due());
        List<Component> actions = new ArrayList<>(actions(assignment, rows));
        if (!waiting.isEmpty()) {
            actions.add(ButtonLink.primary(
                    ReviewPages.desk(waiting.getFirst().id()), "Review " + Plural.of(waiting.size(), "answer")));
        }
        return new PageHead(
                assignment.title(), state + " · " + LimitWords.brief(assignment), actions.toArray(Component[]::new));
    }

    /** The answers without a released review, the oldest first. */
    private static List<TakeDetails> waiting(List<AssignedPersonRow> rows, List<TakeDetails> answers) {
        Map<PersonId, Set<QuestionId>> reviewed = rows.stream()
                .collect(Collectors.toMap(
                        AssignedPersonRow::candidate,
                        row -> row.questions().stream()
                                .filter(question -> question.reviewedAt() != null)
                                .map(AssignedQuestionRow::question)
                                .collect(Collectors.toSet())));
        return answers.stream()
                .filter(answer ->
                        !reviewed.getOrDefault(answer.candidate(), Set.of()).contains(answer.question()))
                .toList();
    }

    private List<Component> actions(AssignmentDetails assignment, List<AssignedPersonRow> rows) {
        if (!assignment.coach().equals(current.id())) {
            PersonRow coach = people.names(List.of(assignment.coach())).get(assignment.coach());
            return List.of(new Chip("From " + coach.name()));
        }
        if (assignment.withdrawn()) {
            return List.of(new Chip("Withdrawn"));
        }
        AssignmentChanges.Assigned assigned = new AssignmentChanges.Assigned(
                assignment.title(),
                assignment.due(),
                "What was answered stays, and can still be reviewed.",
                due -> desk.reschedule(assignment.id(), due),
                (chosen, cohort) -> desk.addPeople(assignment.id(), chosen, cohort),
                () -> desk.withdraw(assignment.id()));
        Set<PersonId> there = rows.stream().map(AssignedPersonRow::candidate).collect(Collectors.toSet());
        return changes.buttons(assigned, there, () -> refresh(assignment.id()));
    }

    private Card peopleCard(List<AssignedPersonRow> rows, List<TakeDetails> answers) {
        Map<PersonId, PersonRow> names =
                people.names(rows.stream().map(AssignedPersonRow::candidate).toList());
        Map<PersonId, Map<QuestionId, TakeId>> byPerson = answers.stream()
                .collect(Collectors.groupingBy(
                        TakeDetails::candidate, Collectors.toMap(TakeDetails::question, TakeDetails::id)));
        Rows list = new Rows();
        for (AssignedPersonRow row : rows) {
            PersonRow person = names.get(row.candidate());
            list.add(new AssignedPersonItem(
                    person,
                    row,
                    new AnswerMarks(person, row.questions(), byPerson.getOrDefault(row.candidate(), Map.of()))));
        }
        Card card = new Card(Plural.people(rows.size()));
        card.add(list);
        return card;
    }

    private Card questionCard(AssignmentDetails assignment) {
        Rows list = new Rows();
        for (QuestionDetails question :
                questions.details(assignment.questions()).values()) {
            list.add(new QuestionLine(
                    question,
                    QuestionLine.kind(question) + " · "
                            + Timing.inWords(
                                    assignment.answerTime() == null
                                            ? question.answerTime()
                                            : assignment.answerTime())));
        }
        Card card = new Card(Plural.of(assignment.questions().size(), "question"));
        card.add(list);
        return card;
    }
}
