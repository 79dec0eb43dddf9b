package app.greenroom.assignments.ui;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.assignments.DueQuestion;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import app.greenroom.shared.ui.Card;
import app.greenroom.takes.ui.TakePages;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The questions a candidate still owes an answer to, by assignment. */
class DueQuestions extends Card {

    DueQuestions(List<DueQuestion> due, Map<QuestionId, QuestionDetails> questions, DueWords words) {
        super("Due");
        Map<AssignmentId, List<DueQuestion>> byAssignment = due.stream()
                .filter(one -> questions.containsKey(one.question()))
                .collect(Collectors.groupingBy(DueQuestion::assignment, LinkedHashMap::new, Collectors.toList()));
        byAssignment.values().forEach(its -> {
            Rows list = new Rows();
            its.forEach(one -> list.add(line(one, questions.get(one.question()))));
            add(head(its.getFirst(), words), list);
        });
        setVisible(!byAssignment.isEmpty());
    }

    private static H3 head(DueQuestion one, DueWords words) {
        Anchor title = new Anchor(AssignmentPages.assignment(one.assignment()), one.title());
        Span due = new Span(" · " + words.of(one.due()));
        due.addClassName("gr-muted");
        return new H3(title, due);
    }

    private static QuestionLine line(DueQuestion one, QuestionDetails question) {
        return new QuestionLine(question, QuestionLine.kind(question))
                .leadingTo(TakePages.practise(one.question(), one.assignment()), "Let’s hear it");
    }
}
