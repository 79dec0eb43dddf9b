package app.greenroom.assignments.ui;

import app.greenroom.assignments.AssignmentDraft;
import app.greenroom.assignments.FeedbackRelease;
import app.greenroom.people.CohortRow;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.questions.QuestionSetId;
import app.greenroom.questions.QuestionSetRow;
import app.greenroom.shared.ui.Timing;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.converter.Converter;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final TextField title = new TextField("Title");
    private final PeoplePicker people;
    private final CohortPicker cohort;
    private final DuePicker due;
    private final IntegerField takes = new IntegerField("Takes allowed");
    private final Select<Duration> preparation = new Select<>();
    private final Select<Duration> answerTime = new Select<>();
    private final Select<FeedbackRelease> feedback = new Select<>();
    private final TextArea note = new TextArea("Note to them");
    private final BeanValidationBinder<AssignmentDraft> binder = new BeanValidationBinder<>(AssignmentDraft.class);
    private final List<PersonRow> candidates;
    private String suggestedTitle = "";

    AssignmentForm(List<QuestionSetRow> sets, List<PersonRow> candidates, List<CohortRow> cohorts, Instant now) {
        this.candidates = candidates;
        people = new PeoplePicker(candidates);
        cohort = new CohortPicker(cohorts);
        due = new DuePicker(now);
        due.setValue(DuePicker.suggestion(now));
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
        feedback.setLabel("Feedback of the engine");
        feedback.setHelperText("When they see it; you always do");
        feedback.setItems(FeedbackRelease.values());
        feedback.setItemLabelGenerator(FeedbackRelease::inWords);
        feedback.setValue(FeedbackRelease.AT_ONCE);
        note.setHelperText("They see it with the assignment");
        note.setMaxLength(2000);
        note.setMinRows(3);
        note.setValueChangeMode(ValueChangeMode.ON_BLUR);

        title.setRequiredIndicatorVisible(true);
        set.addValueChangeListener(change -> suggestTitle());
        cohort.addValueChangeListener(change -> people.setInvalid(false));
        bind(sets, cohorts);

        Div limits = new Div(takes, preparation, answerTime);
        limits.addClassName("gr-assign-limits");
        getContent().addClassName("gr-assign-form");
        Div whom = new Div(people, cohort);
        whom.addClassName("gr-assign-whom");
        getContent().add(set, title, whom, due, limits, feedback, note);
    }

    void choose(QuestionSetRow row) {
        set.setValue(row);
    }

    void choose(PersonRow person) {
        people.select(person);
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
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException e) {
            if (e.getFieldValidationErrors().getFirst().getField() instanceof Focusable<?> first) {
                first.focus();
            }
            return Optional.empty();
        }
    }

    private void suggestTitle() {
        if (title.getValue().isBlank() || title.getValue().equals(suggestedTitle)) {
            suggestedTitle = set.getOptionalValue().map(QuestionSetRow::name).orElse("");
            title.setValue(suggestedTitle);
        }
    }

    private void bind(List<QuestionSetRow> sets, List<CohortRow> cohorts) {
        // a required group of fields or select is marked in a way that screen readers do not know
        binder.setRequiredConfigurator(null);
        binder.forField(set)
                .asRequired("Please choose a question set")
                .withConverter(Converter.<QuestionSetRow, QuestionSetId>from(
                        row -> com.vaadin.flow.data.binder.Result.ok(row == null ? null : row.id()),
                        id -> sets.stream()
                                .filter(row -> row.id().equals(id))
                                .findFirst()
                                .orElse(null)))
                .bind("set");
        binder.forField(title).bind("title");
        binder.forField(people)
                .withValidator(
                        chosen -> !chosen.isEmpty() || cohort.getValue() != null,
                        cohorts.isEmpty() ? "Please choose at least one person" : "Please choose people, or a cohort")
                .withConverter(this::ids, this::rows)
                .bind("candidates");
        binder.forField(cohort)
                .withConverter(
                        row -> row == null ? null : row.id(),
                        id -> cohorts.stream()
                                .filter(row -> row.id().equals(id))
                                .findFirst()
                                .orElse(null))
                .bind("cohort");
        binder.forField(due)
                .withValidator(Objects::nonNull, "Please choose when it is due")
                .withConverter(DuePicker::instant, DuePicker::local)
                .bind("due");
        binder.forField(takes).asRequired("Please say how many").bind("takesAllowed");
        binder.forField(preparation).bind("preparation");
        binder.forField(answerTime).bind("answerTime");
        binder.forField(feedback).bind("feedbackRelease");
        binder.forField(note).bind("note");
    }

    private Set<PersonId> ids(Set<PersonRow> rows) {
        return rows.stream().map(PersonRow::id).collect(Collectors.toSet());
    }

    private Set<PersonRow> rows(Set<PersonId> ids) {
        return candidates.stream().filter(row -> ids.contains(row.id())).collect(Collectors.toSet());
    }
}
