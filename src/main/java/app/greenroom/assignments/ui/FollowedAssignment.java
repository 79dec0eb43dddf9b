package app.greenroom.assignments.ui;

import app.greenroom.assignments.AssignedPersonRow;
import app.greenroom.assignments.AssignmentDesk;
import app.greenroom.assignments.AssignmentDetails;
import app.greenroom.assignments.AssignmentId;
import app.greenroom.assignments.AssignmentService;
import app.greenroom.people.CohortService;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.StudioClock;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Chip;
import app.greenroom.shared.ui.Live;
import app.greenroom.shared.ui.PageHead;
import app.greenroom.shared.ui.Timing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.spring.annotation.SpringComponent;
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
    private final transient PersonService people;
    private final transient CohortService cohorts;
    private final transient CurrentPerson current;
    private final transient DueWords dueWords;
    private final transient StudioClock clock;
    private final transient LiveUpdates updates;

    FollowedAssignment(
            AssignmentService assignments,
            AssignmentDesk desk,
            QuestionService questions,
            PersonService people,
            CohortService cohorts,
            CurrentPerson current,
            DueWords dueWords,
            StudioClock clock,
            LiveUpdates updates) {
        this.assignments = assignments;
        this.desk = desk;
        this.questions = questions;
        this.people = people;
        this.cohorts = cohorts;
        this.current = current;
        this.dueWords = dueWords;
        this.clock = clock;
        this.updates = updates;
    }

    void show(AssignmentId id) {
        refresh(id);
        Live.refresh(this, updates, AssignmentService.TOPIC, () -> refresh(id));
    }

    private void refresh(AssignmentId id) {
        AssignmentDetails assignment = assignments.details(id);
        List<AssignedPersonRow> rows = desk.people(id);
        removeAll();
        Div right = new Div(questionCard(assignment));
        right.addClassName("gr-stack");
        if (!assignment.note().isEmpty()) {
            Card note = new Card("Note");
            note.add(new Quote(people.names(List.of(assignment.coach())).get(assignment.coach()), assignment.note()));
            right.add(note);
        }
        Div columns = new Div(peopleCard(rows), right);
        columns.addClassName("gr-assign-columns");
        add(head(assignment, rows), columns);
    }

    private PageHead head(AssignmentDetails assignment, List<AssignedPersonRow> rows) {
        String state = assignment.withdrawn() ? "withdrawn" : dueWords.of(assignment.due());
        PageHead head = new PageHead(
                assignment.title(),
                capitalised(state) + " · " + LimitWords.brief(assignment),
                actions(assignment, rows));
        return head;
    }

    private Component[] actions(AssignmentDetails assignment, List<AssignedPersonRow> rows) {
        if (!assignment.coach().equals(current.id())) {
            PersonRow coach = people.names(List.of(assignment.coach())).get(assignment.coach());
            return new Component[] {new Chip("From " + coach.name())};
        }
        if (assignment.withdrawn()) {
            return new Component[] {new Chip("Withdrawn")};
        }
        Button withdraw = new Button("Withdraw", click -> confirmWithdrawal(assignment));
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        return new Component[] {
            withdraw,
            new Button(
                    "Change due date",
                    click -> new RescheduleDialog(assignment.due(), clock.instant(), due -> {
                                desk.reschedule(assignment.id(), due);
                                done(assignment, "The due date is changed. Everybody has been told.");
                            })
                            .open()),
            new Button("Add people", click -> addPeople(assignment, rows))
        };
    }

    private void addPeople(AssignmentDetails assignment, List<AssignedPersonRow> rows) {
        Set<PersonId> there = rows.stream().map(AssignedPersonRow::candidate).collect(Collectors.toSet());
        List<PersonRow> others = people.candidates().stream()
                .filter(person -> !there.contains(person.id()))
                .toList();
        new AddPeopleDialog(others, cohorts.cohorts(), (chosen, cohort) -> {
                    desk.addPeople(assignment.id(), chosen, cohort);
                    done(assignment, "Added. They have been told.");
                })
                .open();
    }

    private void confirmWithdrawal(AssignmentDetails assignment) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader("Withdraw “" + assignment.title() + "”?");
        dialog.setText("Nobody is asked for it any more, and everybody is told. What was answered stays, and can"
                + " still be reviewed. This cannot be undone.");
        dialog.setCancelable(true);
        dialog.setCancelText("Keep it");
        dialog.setConfirmText("Withdraw it");
        dialog.setConfirmButtonTheme("primary error");
        dialog.addConfirmListener(confirm -> {
            desk.withdraw(assignment.id());
            done(assignment, "Withdrawn. Everybody has been told.");
        });
        dialog.open();
    }

    private void done(AssignmentDetails assignment, String words) {
        Notification.show(words);
        refresh(assignment.id());
    }

    private Card peopleCard(List<AssignedPersonRow> rows) {
        Map<PersonId, PersonRow> names =
                people.names(rows.stream().map(AssignedPersonRow::candidate).toList());
        UnorderedList list = new UnorderedList();
        list.addClassName("gr-rows");
        rows.forEach(row -> list.add(new AssignedPersonItem(names.get(row.candidate()), row)));
        Card card = new Card(Plural.people(rows.size()));
        card.add(list);
        return card;
    }

    private Card questionCard(AssignmentDetails assignment) {
        UnorderedList list = new UnorderedList();
        list.addClassName("gr-rows");
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

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase() + words.substring(1);
    }
}
