package app.greenroom.assignments.ui;

import app.greenroom.assignments.AssignedQuestionRow;
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
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Chip;
import app.greenroom.shared.ui.Live;
import app.greenroom.shared.ui.PageHead;
import app.greenroom.shared.ui.Timing;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeService;
import app.greenroom.takes.ui.TakePages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Scope;

/** An assignment as its candidate sees it: the questions with what became of each, and the limits in words. */
@SpringComponent
@Scope("prototype")
class OwnAssignment extends Div {

    private final transient AssignmentService assignments;
    private final transient QuestionService questions;
    private final transient TakeService takes;
    private final transient PersonService people;
    private final transient CurrentPerson current;
    private final transient DueWords dueWords;
    private final transient LiveUpdates updates;

    OwnAssignment(
            AssignmentService assignments,
            QuestionService questions,
            TakeService takes,
            PersonService people,
            CurrentPerson current,
            DueWords dueWords,
            LiveUpdates updates) {
        this.assignments = assignments;
        this.questions = questions;
        this.takes = takes;
        this.people = people;
        this.current = current;
        this.dueWords = dueWords;
        this.updates = updates;
    }

    void show(AssignmentId id) {
        refresh(id);
        Live.refresh(this, updates, AssignmentService.topic(current.id()), () -> refresh(id));
        Live.refresh(this, updates, TakeService.topic(current.id()), () -> refresh(id));
    }

    private void refresh(AssignmentId id) {
        AssignmentDetails assignment = assignments.details(id);
        PersonId me = current.id();
        List<AssignedQuestionRow> rows = assignments.questions(id, me);
        removeAll();
        add(head(assignment, rows));
        Div right = new Div(about(assignment));
        right.addClassName("gr-stack");
        Div columns = new Div(questionCard(assignment, rows), right);
        columns.addClassName("gr-assign-columns");
        add(columns);
    }

    private PageHead head(AssignmentDetails assignment, List<AssignedQuestionRow> rows) {
        long answered = rows.stream().filter(row -> row.answeredAt() != null).count();
        String due = assignment.withdrawn() ? "Taken back by your coach" : dueWords.begin(assignment.due());
        return new PageHead(
                assignment.title(),
                due + " · " + answered + " of " + rows.size() + " answered",
                next(assignment, rows));
    }

    /** The one thing to do next, while there is one. */
    private Component[] next(AssignmentDetails assignment, List<AssignedQuestionRow> rows) {
        if (assignment.withdrawn()) {
            return new Component[0];
        }
        return rows.stream()
                .filter(row -> row.answeredAt() == null)
                .findFirst()
                .map(row -> new Component[] {
                    ButtonLink.primary(TakePages.practise(row.question(), assignment.id()), "Let’s hear it")
                })
                .orElseGet(() -> new Component[0]);
    }

    private Card questionCard(AssignmentDetails assignment, List<AssignedQuestionRow> rows) {
        Map<QuestionId, QuestionDetails> details = questions.details(assignment.questions());
        Map<QuestionId, List<TakeDetails>> made = takes.mine().stream()
                .filter(take -> assignment.id().equals(take.assignment()))
                .collect(Collectors.groupingBy(TakeDetails::question));
        Rows list = new Rows();
        for (AssignedQuestionRow row : rows) {
            QuestionDetails question = details.get(row.question());
            if (question != null) {
                List<TakeDetails> its = made.getOrDefault(row.question(), List.of());
                list.add(line(assignment, question, row, its));
            }
        }
        Card card = new Card("Questions");
        card.add(list);
        return card;
    }

    /** The question with its state, and the step that makes sense in it. */
    private static QuestionLine line(
            AssignmentDetails assignment, QuestionDetails question, AssignedQuestionRow row, List<TakeDetails> takes) {
        Duration time = assignment.answerTime() == null ? question.answerTime() : assignment.answerTime();
        String about = question.category().name() + " · " + Timing.inWords(time);
        if (row.answeredAt() == null) {
            String made = takes.isEmpty() ? "" : " · " + Plural.of(takes.size(), "take") + " made, none submitted yet";
            QuestionLine line = new QuestionLine(question, about + made);
            return assignment.withdrawn()
                    ? line
                    : line.leadingTo(
                            TakePages.practise(row.question(), assignment.id()),
                            takes.isEmpty() ? "Let’s hear it" : "Go on");
        }
        QuestionLine line = new QuestionLine(question, about, chips(row));
        takes.stream()
                .filter(take -> take.submittedAt() != null)
                .findFirst()
                .ifPresent(answer -> line.leadingTo(
                        TakePages.answer(answer.id()), row.reviewedAt() == null ? "Listen" : "Read the feedback"));
        return line;
    }

    private static Component[] chips(AssignedQuestionRow row) {
        Chip state = new Chip(row.reviewedAt() == null ? "Submitted" : "Reviewed", Chip.Tone.GOOD);
        return row.late() ? new Component[] {new Chip("Late", Chip.Tone.WARN), state} : new Component[] {state};
    }

    private Card about(AssignmentDetails assignment) {
        Card card = new Card("Good to know");
        card.addClassName("gr-about");
        if (!assignment.note().isEmpty()) {
            PersonRow coach = people.names(List.of(assignment.coach())).get(assignment.coach());
            card.add(new Quote(coach, assignment.note()));
        }
        card.add(new Paragraph(LimitWords.inFull(assignment)));
        card.add(new Paragraph("An answer after the due date still counts; it is marked as late."));
        return card;
    }
}
