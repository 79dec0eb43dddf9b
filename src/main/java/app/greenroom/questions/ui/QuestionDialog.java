package app.greenroom.questions.ui;

import app.greenroom.questions.CategoryRow;
import app.greenroom.questions.Difficulty;
import app.greenroom.questions.QuestionDraft;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.ui.Timing;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Asks for a question of the coach's own. */
class QuestionDialog extends Dialog {

    private static final List<Duration> TIMES = Stream.of(30, 60, 90, 120, 150, 180, 240, 300, 420, 600)
            .map(Duration::ofSeconds)
            .toList();

    private final TextArea prompt = new TextArea("Question");
    private final Select<CategoryRow> category = new Select<>();
    private final Select<Difficulty> difficulty = new Select<>();
    private final Select<Duration> answerTime = new Select<>();
    private final TextArea points = new TextArea("What a strong answer covers");
    private final TextArea followUps = new TextArea("Follow-ups");
    private final Paragraph error = new Paragraph();

    /** @param create keeps the question, or throws what is wrong with it */
    QuestionDialog(List<CategoryRow> categories, Consumer<QuestionDraft> create) {
        setHeaderTitle("Write a question");
        setWidth("560px");
        prompt.setPlaceholder("As you would ask it");
        prompt.setMaxLength(600);
        prompt.setRequired(true);
        prompt.setManualValidation(true);
        category.setLabel("Category");
        category.setItems(categories);
        category.setItemLabelGenerator(CategoryRow::name);
        category.setManualValidation(true);
        difficulty.setLabel("Difficulty");
        difficulty.setItems(Difficulty.values());
        difficulty.setItemLabelGenerator(Difficulty::label);
        difficulty.setValue(Difficulty.CORE);
        answerTime.setLabel("Answer time");
        answerTime.setItems(TIMES);
        answerTime.setItemLabelGenerator(Timing::inWords);
        answerTime.setValue(Duration.ofMinutes(2));
        points.setHelperText("One a line. Reviewers listen for them.");
        followUps.setHelperText("One a line, if you like.");
        error.addClassName("gr-form-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);

        Div choices = new Div(category, difficulty, answerTime);
        choices.addClassName("gr-form-row");
        Div form = new Div(prompt, choices, points, followUps, error);
        form.addClassName("gr-form");
        add(form);
        Button save = new Button("Add to the set", click -> save(create));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                prompt.focus();
            }
        });
    }

    private void save(Consumer<QuestionDraft> create) {
        prompt.setErrorMessage("Please write the question");
        prompt.setInvalid(prompt.getValue().isBlank());
        category.setErrorMessage("Please choose a category");
        category.setInvalid(category.isEmpty());
        error.setVisible(false);
        if (prompt.isInvalid() || category.isInvalid()) {
            return;
        }
        try {
            create.accept(new QuestionDraft(
                    prompt.getValue().strip(),
                    category.getValue().id(),
                    difficulty.getValue(),
                    answerTime.getValue(),
                    lines(points),
                    lines(followUps)));
            close();
        } catch (ConstraintViolationException e) {
            show(e.getConstraintViolations().iterator().next().getMessage());
        } catch (RuleException e) {
            show(e.getMessage());
        }
    }

    private void show(String message) {
        error.setText(message);
        error.setVisible(true);
    }

    private static List<String> lines(TextArea area) {
        return area.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
