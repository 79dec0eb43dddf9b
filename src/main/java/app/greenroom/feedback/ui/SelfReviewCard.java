package app.greenroom.feedback.ui;

import app.greenroom.rubrics.Criterion;
import app.greenroom.rubrics.RubricDetails;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.ui.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Asks the candidate first what they think of their answer themselves. */
class SelfReviewCard extends Card {

    private final Map<String, RadioButtonGroup<Integer>> fields = new LinkedHashMap<>();
    private final Paragraph trouble = new Paragraph();

    /** @param keep takes the levels by criterion; refuses by {@link RuleException} */
    SelfReviewCard(RubricDetails rubric, Consumer<Map<String, Integer>> keep) {
        super("First, what do you think?");
        addClassName("gr-self-review");
        Paragraph lead = new Paragraph(
                "Your coach asks you to score your answer yourself. Then you see what the engine made of it.");
        lead.addClassName("gr-muted");
        add(lead);
        rubric.criteria().forEach(criterion -> add(field(criterion)));
        trouble.getElement().setAttribute("role", "alert");
        trouble.addClassName("gr-form-error");
        trouble.setVisible(false);
        Button show = new Button("Show me the feedback", click -> keep(keep));
        show.addThemeVariants(ButtonVariant.PRIMARY);
        add(trouble, show);
    }

    private RadioButtonGroup<Integer> field(Criterion criterion) {
        RadioButtonGroup<Integer> field = new RadioButtonGroup<>(criterion.name());
        field.setItems(IntStream.rangeClosed(1, Criterion.LEVELS).boxed().toList());
        field.addClassName("gr-desk-levels");
        field.setHelperText("1 · " + criterion.anchor(1));
        field.addValueChangeListener(
                change -> field.setHelperText(change.getValue() + " · " + criterion.anchor(change.getValue())));
        fields.put(criterion.key(), field);
        return field;
    }

    private void keep(Consumer<Map<String, Integer>> keep) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        fields.forEach((key, field) -> field.getOptionalValue().ifPresent(level -> levels.put(key, level)));
        try {
            keep.accept(levels);
        } catch (RuleException e) {
            trouble.setText(e.getMessage());
            trouble.setVisible(true);
        }
    }
}
