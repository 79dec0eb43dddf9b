package app.greenroom.questions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A question set as it is written: the questions in the order in which they are asked, each once. */
public record QuestionSetDraft(
        @NotBlank(message = "Please give the set a name")
        @Size(max = 120, message = "Please keep the name under 120 characters")
        String name,

        @NotNull @Size(max = 600, message = "Please keep the description under 600 characters")
        String description,

        @Size(max = 60, message = "A set holds at most 60 questions")
        List<QuestionId> questions) {

    public QuestionSetDraft {
        questions = List.copyOf(questions);
    }
}
