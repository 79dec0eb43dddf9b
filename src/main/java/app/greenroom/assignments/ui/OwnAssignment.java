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
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Scope;

/** An assignment as its candidate sees it: the questions with what became of each, and the limits in words. */
@SpringComponent
@Scope("prototype")
class OwnAssignment extends Div {

    private final transient AssignmentService assignments;
    private final transient QuestionService questions;
    private final transient PersonService people;
    private final transient CurrentPerson current;
    private final transient DueWords dueWords;
    private final transient LiveUpdates updates;

    OwnAssignment(
            AssignmentService assignments,
            QuestionService questions,
            PersonService people,
            CurrentPerson current,
            DueWords dueWords,
            LiveUpdates updates) {
        this.assignments = assignments;
        this.questions = questions;
        this.people = people;
        this.current = current;
        this.dueWords = dueWords;
        this.updates = updates;
    }

    void show(AssignmentId id) {
        refresh(id);
        Live.refresh(this, updates, AssignmentService.topic(current.id()), () -> refresh(id));
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
        String due = assignment.withdrawn() ? "Taken back by your coach" : capitalised(dueWords.of(assignment.due()));
        PageHead head = new PageHead(
                assignment.title(),
                due + " · " + answered + " of " + rows.size() + " answered",
                next(assignment, rows));
        return head;
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
                    ButtonLink.primary(PracticeAddress.of(row.question(), assignment.id()), "Let’s hear it")
                })
                .orElseGet(() -> new Component[0]);
    }

    private Card questionCard(AssignmentDetails assignment, List<AssignedQuestionRow> rows) {
        Map<QuestionId, QuestionDetails> details = questions.details(assignment.questions());
        UnorderedList list = new UnorderedList();
        list.addClassName("gr-rows");
        for (AssignedQuestionRow row : rows) {
            QuestionDetails question = details.get(row.question());
            if (question != null) {
                list.add(new QuestionLine(
                        question,
                        question.category().name() + " · "
                                + Timing.inWords(
                                        assignment.answerTime() == null
                                                ? question.answerTime()
                                                : assignment.answerTime()),
                        end(assignment, row)));
            }
        }
        Card card = new Card("Questions");
        card.add(list);
        return card;
    }

    private Component[] end(AssignmentDetails assignment, AssignedQuestionRow row) {
        List<Component> end = new ArrayList<>();
        if (row.late()) {
            end.add(new Chip("Late", Chip.Tone.WARN));
        }
        if (row.reviewedAt() != null) {
            end.add(new Chip("Reviewed", Chip.Tone.GOOD));
        } else if (row.answeredAt() != null) {
            end.add(new Chip("Submitted", Chip.Tone.GOOD));
        } else if (!assignment.withdrawn()) {
            end.add(new ButtonLink(PracticeAddress.of(row.question(), assignment.id()), "Let’s hear it"));
        }
        return end.toArray(Component[]::new);
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

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase() + words.substring(1);
    }
}
