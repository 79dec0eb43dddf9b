package app.greenroom.takes.ui;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.questions.QuestionId;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.ui.Card;
import app.greenroom.takes.TakeService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;

/** Typing an answer in place of saying it. What is typed is saved as it is typed. */
class TypedAnswer extends Card {

    private static final int LONGEST = 20_000;
    private static final int PAUSE_MILLIS = 800;

    private final transient TakeService takes;
    private final transient QuestionId question;
    private final transient @Nullable AssignmentId assignment;
    private final TextArea words = new TextArea("Your answer");
    private final Paragraph said = new Paragraph();

    TypedAnswer(
            TakeService takes,
            QuestionId question,
            @Nullable AssignmentId assignment,
            Runnable kept,
            Runnable backToRecorder) {
        super("Type your answer");
        this.takes = takes;
        this.question = question;
        this.assignment = assignment;
        words.setMaxLength(LONGEST);
        words.setMinRows(8);
        words.setWidthFull();
        words.setValue(takes.draft(question, assignment));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.addValueChangeListener(change -> attempt(() -> {
            takes.saveDraft(question, assignment, change.getValue());
            say(change.getValue().isEmpty() ? "" : "Saved", false);
        }));
        said.getElement().setAttribute("role", "status");
        said.addClassNames("gr-muted", "gr-small");

        Button keep = new Button("Keep this answer", click -> keep(kept));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setDisableOnClick(true);
        keep.addClickListener(click -> keep.setEnabled(true));
        Button record = new Button("Say it out loud instead", click -> backToRecorder.run());
        record.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(keep, record, said);
        actions.addClassName("gr-actions");
        add(words, actions);
        addClassName("gr-typed");
    }

    private void keep(Runnable kept) {
        attempt(() -> {
            takes.answerWithText(question, assignment, words.getValue());
            kept.run();
        });
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (RuleException e) {
            say(e.getMessage(), true);
        }
    }

    private void say(String text, boolean wrong) {
        said.setText(text);
        said.setClassName("gr-form-error", wrong);
    }
}
