package app.greenroom.reviews.ui;

import app.greenroom.feedback.EngineFeedback;
import app.greenroom.reviews.ReviewDraft;
import app.greenroom.rubrics.Criterion;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One criterion: its five levels to choose from, or "not enough evidence", and what the levels mean. */
class CriterionField extends Div {

    private static final String DIGIT =
            "!event.ctrlKey && !event.metaKey && !event.altKey && /^[0-5]$/.test(event.key)";
    private static final String KEY = "event.key";

    private final Criterion criterion;
    private final RadioButtonGroup<Integer> levels = new RadioButtonGroup<>();
    private final Span others = new Span();

    CriterionField(Criterion criterion, int share, DraftKeeper keeper) {
        this.criterion = criterion;
        addClassName("gr-desk-criterion");
        levels.setLabel(criterion.name());
        levels.setItems(Stream.concat(
                        IntStream.rangeClosed(1, Criterion.LEVELS).boxed(), Stream.of(ReviewDraft.NOT_ENOUGH_EVIDENCE))
                .toList());
        levels.setItemLabelGenerator(CriterionField::name);
        levels.addClassName("gr-desk-levels");
        levels.setManualValidation(true);
        levels.setErrorMessage("Please choose a level, or “not enough evidence”.");
        levels.setValue(keeper.draft().levels().get(criterion.key()));
        explain(levels.getValue());
        levels.addValueChangeListener(change -> {
            levels.setInvalid(false);
            explain(change.getValue());
            keeper.edit(draft -> draft.withLevel(criterion.key(), change.getValue()));
        });
        levels.getElement()
                .addEventListener(
                        "keydown",
                        event -> levels.setValue(
                                Integer.valueOf(event.getEventData().get(KEY).asString())))
                .setFilter(DIGIT)
                .addEventData(KEY);
        Span weight = new Span(share + "%");
        weight.addClassNames("gr-desk-criterion-share", "gr-muted", "gr-small");
        weight.setTitle("Its share of the score");
        others.addClassNames("gr-desk-criterion-others", "gr-muted", "gr-small");
        add(levels, weight, others, meanings());
    }

    private static String name(int level) {
        return level == ReviewDraft.NOT_ENOUGH_EVIDENCE ? "Not enough evidence" : String.valueOf(level);
    }

    private void explain(@Nullable Integer level) {
        if (level == null) {
            levels.setHelperText("Not scored yet");
        } else if (level == ReviewDraft.NOT_ENOUGH_EVIDENCE) {
            levels.setHelperText("Could not be heard in this answer; it does not count in the score");
        } else {
            levels.setHelperText(level + " · " + criterion.anchor(level));
        }
    }

    private Details meanings() {
        OrderedList list = new OrderedList();
        criterion.anchors().forEach(anchor -> list.add(new ListItem(anchor)));
        Details details = new Details("What each level means", list);
        details.addClassName("gr-desk-meanings");
        return details;
    }

    /** What the candidate and the engine gave it, as far as they did. */
    void beside(EngineFeedback feedback) {
        List<String> words = new ArrayList<>();
        Optional.ofNullable(feedback.own().get(criterion.key())).ifPresent(level -> words.add("self " + level));
        Optional.ofNullable(feedback.assessment()).stream()
                .flatMap(assessment -> assessment.criteria().stream())
                .filter(finding -> finding.key().equals(criterion.key()))
                .findFirst()
                .ifPresent(finding ->
                        words.add("engine " + (finding.level() == null ? "not enough evidence" : finding.level())));
        others.setText(String.join(" · ", words));
    }

    boolean decided() {
        return levels.getValue() != null;
    }

    void pointOut() {
        levels.setInvalid(true);
    }

    void focus() {
        levels.getElement().executeJs("this.querySelector('vaadin-radio-button')?.focus()");
    }
}
