package app.greenroom.feedback.ui;

import app.greenroom.feedback.FeedbackService;
import app.greenroom.feedback.Transcript;
import app.greenroom.shared.RuleException;
import app.greenroom.speech.Word;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The words of an answer to be put right: one line for each passage, which mean nothing but make it easier to find. Terms
 * that count as said are written as such: whoever puts another word right keeps them.
 */
class TranscriptEditor extends Div {

    private final TextArea words = new TextArea("The words of your answer");

    /** @param keep takes the words; refuses by {@link RuleException}, and nothing typed is lost then */
    TranscriptEditor(Transcript transcript, Runnable cancel, Consumer<String> keep) {
        addClassName("gr-transcript-editor");
        words.setValue(transcript.withTerms().stream()
                .map(passage -> passage.words().stream().map(Word::text).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n")));
        words.setMaxLength(FeedbackService.LONGEST);
        words.setHelperText(
                "Write what you said, not what you wish you had said. The recording stays as it is, and your"
                        + " coach sees that the words were edited.");
        Button save = new Button("Keep these words", click -> {
            try {
                keep.accept(words.getValue());
            } catch (RuleException e) {
                words.setErrorMessage(e.getMessage());
                words.setInvalid(true);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div deeds = new Div(save, new Button("Cancel", click -> cancel.run()));
        deeds.addClassName("gr-actions");
        add(words, deeds);
        words.focus();
    }
}
