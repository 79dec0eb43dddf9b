package app.greenroom.testing;

import app.greenroom.people.SignedIn;
import app.greenroom.questions.CategoryService;
import app.greenroom.questions.Difficulty;
import app.greenroom.questions.QuestionDraft;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionService;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Makes questions for a test. */
@TestComponent
public class Questions {

    private final Studio studio;
    private final QuestionService questions;
    private final CategoryService categories;

    Questions(Studio studio, QuestionService questions, CategoryService categories) {
        this.studio = studio;
        this.questions = questions;
        this.categories = categories;
    }

    public QuestionDraft draft(String prompt) {
        return new QuestionDraft(
                prompt,
                studio.get(
                        studio.candidate(), () -> categories.active().getFirst().id()),
                Difficulty.CORE,
                Duration.ofMinutes(2),
                List.of("Names the choice", "Says what it cost"),
                List.of("What would you do now?"));
    }

    public QuestionId own(SignedIn coach, String prompt) {
        QuestionDraft draft = draft(prompt);
        return studio.get(coach, () -> questions.create(draft));
    }
}
