package app.greenroom.interviews.ui;

import app.greenroom.interviews.FollowUpBook;
import app.greenroom.interviews.TurnRow;
import app.greenroom.questions.QuestionId;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.ui.Told;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/** Where coaches decide what the interviewer may ask further. */
class FollowUpDesk {

    private static final int LONGEST = 300;

    private final FollowUpBook book;

    FollowUpDesk(FollowUpBook book) {
        this.book = book;
    }

    /** Beside one that was asked: whether it may be asked again. */
    Optional<Component> of(TurnRow turn) {
        QuestionId question = turn.question();
        if (question == null || turn.quote() != null && turn.meant().contains(turn.quote())) {
            // it was made of the candidate's own words, and never comes again like this
            return Optional.empty();
        }
        boolean forbidden = Boolean.TRUE.equals(book.of(question).get(turn.meant()));
        Button button = new Button(forbidden ? "Not asked any more" : "Don’t ask this again");
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setEnabled(!forbidden);
        button.addClickListener(click -> {
            book.forbid(question, turn.meant());
            button.setText("Not asked any more");
            button.setEnabled(false);
        });
        return Optional.of(button);
    }

    /** Below a question: another one to ask. */
    Component adding(QuestionId question) {
        TextField words = new TextField("Ask this about answers to it");
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        Button add = new Button("Add", click -> {
            try {
                book.add(question, words.getValue());
                words.clear();
                Told.show("The interviewer may ask this from now on.");
            } catch (RuleException e) {
                Told.refuse(e.getMessage());
            }
        });
        Div row = new Div(words, add);
        row.addClassName("gr-interview-adding");
        return new Details("Add a follow-up", row);
    }
}
