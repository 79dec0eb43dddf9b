package app.greenroom.assignments.ui;

import app.greenroom.assignments.AssignedQuestionRow;
import app.greenroom.people.PersonRow;
import app.greenroom.questions.QuestionId;
import app.greenroom.reviews.ui.ReviewPages;
import app.greenroom.takes.TakeId;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The questions of an assignment as small numbers: empty, answered, reviewed. A number leads to the answer. */
class AnswerMarks extends UnorderedList {

    AnswerMarks(PersonRow person, List<AssignedQuestionRow> questions, Map<QuestionId, TakeId> answers) {
        addClassName("gr-marks");
        getElement().setAttribute("aria-label", "Answers of " + person.name());
        for (int place = 0; place < questions.size(); place++) {
            AssignedQuestionRow row = questions.get(place);
            add(new ListItem(mark(place + 1, row, answers.get(row.question()))));
        }
    }

    private static HtmlContainer mark(int number, AssignedQuestionRow row, @Nullable TakeId answer) {
        String state = row.reviewedAt() != null
                ? "reviewed"
                : row.answeredAt() != null ? row.late() ? "answered late" : "answered" : "not answered yet";
        HtmlContainer mark;
        if (answer == null) {
            Span hidden = new Span("Question " + number + ", " + state);
            hidden.addClassName("gr-visually-hidden");
            Span shown = new Span(String.valueOf(number));
            shown.getElement().setAttribute("aria-hidden", "true");
            mark = new Span(hidden, shown);
        } else {
            Anchor link = new Anchor(ReviewPages.desk(answer), String.valueOf(number));
            link.setAriaLabel(number + ", " + state);
            mark = link;
        }
        mark.addClassName("gr-mark-box");
        if (row.answeredAt() != null) {
            mark.addClassName(row.reviewedAt() != null ? "gr-mark-reviewed" : "gr-mark-answered");
        }
        return mark;
    }
}
