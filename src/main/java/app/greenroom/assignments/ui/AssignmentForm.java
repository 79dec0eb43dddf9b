package app.greenroom.assignments.ui;

import app.greenroom.assignments.AssignmentDraft;
import app.greenroom.people.CohortRow;
import app.greenroom.people.PersonRow;
import app.greenroom.questions.QuestionSetId;
import app.greenroom.questions.QuestionSetRow;
import app.greenroom.shared.ui.Timing;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.converter.Converter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What to assign, to whom, until when and under which limits. */
class AssignmentForm extends Composite<Div> {

    private static final List<Duration> PREPARATION = List.of(
            Duration.ZERO,
            Duration.ofSeconds(15),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5));
    private static final List<Duration> ANSWER = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(3),
            Duration.ofMinutes(5),
            Duration.ofMinutes(10));

    private final ComboBox<QuestionSetRow> set = new ComboBox<>("Question set");
    private final IntegerField takes = new IntegerField("Takes allowed");
    private final Select<Duration> preparation = new Select<>();
    private final Select<Duration> answerTime = new Select<>();
    private final AssigningFields<AssignmentDraft> fields;

    AssignmentForm(List<QuestionSetRow> sets, List<PersonRow> candidates, List<CohortRow> cohorts, Instant now) {
        fields = new AssigningFields<>(
                AssignmentDraft.class, candidates, cohorts, now, "They see it with the assignment");
        set.setItems(sets);
        set.setItemLabelGenerator(QuestionSetRow::name);
        set.setPlaceholder("Choose a set");
        takes.setStepButtonsVisible(true);
        takes.setMin(1);
        takes.setMax(10);
        takes.setValue(3);
        takes.setHelperText("They choose the one to submit");
        preparation.setLabel("Time to prepare");
        preparation.setItems(PREPARATION);
        preparation.setItemLabelGenerator(time -> time.isZero() ? "None" : Timing.inWords(time));
        preparation.setValue(Duration.ofSeconds(30));
        answerTime.setLabel("Time to answer");
        answerTime.setItems(ANSWER);
        answerTime.setEmptySelectionAllowed(true);
        answerTime.setEmptySelectionCaption("Each question’s own");
        answerTime.setItemLabelGenerator(time -> time == null ? "Each question’s own" : Timing.inWords(time));
        set.addValueChangeListener(change -> fields.suggestTitle(
                set.getOptionalValue().map(QuestionSetRow::name).orElse("")));
        bind(sets);

        Div limits = new Div(takes, preparation, answerTime);
        limits.addClassName("gr-assign-limits");
        fields.arrange(getContent(), set, limits);
    }

    void choose(QuestionSetRow row) {
        set.setValue(row);
    }

    void choose(PersonRow person) {
        fields.choose(person);
    }

    Optional<QuestionSetRow> chosenSet() {
        return set.getOptionalValue();
    }

    Duration preparation() {
        return preparation.getValue();
    }

    @Nullable
    Duration answerTime() {
        return answerTime.getValue();
    }

    /** Calls it when the set or a time changes. */
    void onTimesChange(Runnable listener) {
        set.addValueChangeListener(change -> listener.run());
        preparation.addValueChangeListener(change -> listener.run());
        answerTime.addValueChangeListener(change -> listener.run());
    }

    /** What was filled in; empty when something is missing, and then the fields say what. */
    Optional<AssignmentDraft> draft() {
        return fields.draft();
    }

    private void bind(List<QuestionSetRow> sets) {
        BeanValidationBinder<AssignmentDraft> binder = fields.binder();
        binder.forField(set)
                .asRequired("Please choose a question set")
                .withConverter(Converter.<QuestionSetRow, QuestionSetId>from(
                        row -> com.vaadin.flow.data.binder.Result.ok(row == null ? null : row.id()),
                        id -> sets.stream()
                                .filter(row -> row.id().equals(id))
                                .findFirst()
                                .orElse(null)))
                .bind("set");
        fields.bind();
        binder.forField(takes).asRequired("Please say how many").bind("takesAllowed");
        binder.forField(preparation).bind("preparation");
        binder.forField(answerTime).bind("answerTime");
    }
}
