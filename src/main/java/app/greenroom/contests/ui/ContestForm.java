package app.greenroom.contests.ui;

import app.greenroom.contests.ContestService;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.ui.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** A few words for the coach. */
class ContestForm extends Card {

    private final TextArea words = new TextArea("What did the engine get wrong?");

    /** @param ask takes the words; refuses by {@link RuleException}, and nothing typed is lost then */
    ContestForm(Consumer<String> ask, Runnable cancel) {
        super("Ask your coach to look at this");
        addClassName("gr-contest");
        words.setMaxLength(ContestService.LONGEST);
        words.setHelperText("Your coaches read this beside your answer.");
        Button send = new Button("Ask", click -> {
            try {
                ask.accept(words.getValue());
            } catch (RuleException e) {
                words.setErrorMessage(e.getMessage());
                words.setInvalid(true);
                click.getSource().setEnabled(true);
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        Div deeds = new Div(send, new Button("Cancel", click -> cancel.run()));
        deeds.addClassName("gr-actions");
        add(words, deeds);
        words.focus();
    }
}
