package app.greenroom.assignments.ui;

import app.greenroom.questions.QuestionDetails;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Timing;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The questions of the chosen set, and how long one take of each would take in all. */
class SetPreview extends Card {

    private final Div content = new Div();

    SetPreview() {
        super("What they will be asked");
        addClassName("gr-assign-preview");
        content.getElement().setAttribute("aria-live", "polite");
        add(content);
        showNothing();
    }

    void showNothing() {
        content.removeAll();
        Paragraph hint = new Paragraph("Choose a set to see its questions here.");
        hint.addClassName("gr-muted");
        content.add(hint);
    }

    /** @param answerTime for every question; null for each question's own */
    void show(List<QuestionDetails> questions, Duration preparation, @Nullable Duration answerTime) {
        content.removeAll();
        Duration total = Duration.ZERO;
        Rows list = new Rows();
        for (QuestionDetails question : questions) {
            Duration time = answerTime == null ? question.answerTime() : answerTime;
            total = total.plus(time).plus(preparation);
            list.add(new QuestionLine(question, question.category().name() + " · " + Timing.inWords(time)));
        }
        Paragraph sum = new Paragraph(
                questions.isEmpty()
                        ? "This set has no questions yet."
                        : Plural.of(questions.size(), "question") + ", " + Timing.inWords(total)
                                + (preparation.isZero() ? "" : " with the time to prepare"));
        sum.addClassNames("gr-muted", "gr-small", "gr-assign-sum");
        content.add(sum, list);
    }
}
