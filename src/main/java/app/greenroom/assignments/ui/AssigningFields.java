package app.greenroom.assignments.ui;

import app.greenroom.assignments.FeedbackRelease;
import app.greenroom.people.CohortRow;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is asked of everything that is assigned: a title, for whom, until when, when feedback is shown, a note.
 *
 * @param <D> a record with {@code title}, {@code candidates}, {@code cohort}, {@code due}, {@code feedbackRelease} and {@code
 *     note}
 */
class AssigningFields<D> {

    private final BeanValidationBinder<D> binder;
    private final TextField title = new TextField("Title");
    private final PeoplePicker people;
    private final CohortPicker cohort;
    private final DuePicker due;
    private final Select<FeedbackRelease> feedback = new Select<>();
    private final TextArea note = new TextArea("Note to them");
    private final List<PersonRow> candidates;
    private final List<CohortRow> cohorts;
    private String suggestedTitle = "";

    /** @param noteHelp where the note is read */
    AssigningFields(Class<D> draft, List<PersonRow> candidates, List<CohortRow> cohorts, Instant now, String noteHelp) {
        this.binder = new BeanValidationBinder<>(draft);
        this.candidates = candidates;
        this.cohorts = cohorts;
        people = new PeoplePicker(candidates);
        cohort = new CohortPicker(cohorts);
        cohort.addValueChangeListener(change -> people.setInvalid(false));
        due = new DuePicker(now);
        due.setValue(DuePicker.suggestion(now));
        title.setRequiredIndicatorVisible(true);
        feedback.setLabel("Feedback of the engine");
        feedback.setHelperText("When they see it; you always do");
        feedback.setItems(FeedbackRelease.values());
        feedback.setItemLabelGenerator(FeedbackRelease::inWords);
        feedback.setValue(FeedbackRelease.AT_ONCE);
        note.setHelperText(noteHelp);
        note.setMaxLength(2000);
        note.setMinRows(3);
        note.setValueChangeMode(ValueChangeMode.ON_BLUR);
        // a required group of fields or select is marked in a way that screen readers do not know
        binder.setRequiredConfigurator(null);
    }

    /** For the fields of one kind, before {@link #bind}: what is wrong is told from the first one on. */
    BeanValidationBinder<D> binder() {
        return binder;
    }

    void bind() {
        binder.forField(title).bind("title");
        binder.forField(people)
                .withValidator(
                        chosen -> !chosen.isEmpty() || cohort.getValue() != null,
                        cohorts.isEmpty() ? "Please choose at least one person" : "Please choose people, or a cohort")
                .withConverter(AssigningFields::ids, this::rows)
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
        binder.forField(feedback).bind("feedbackRelease");
        binder.forField(note).bind("note");
    }

    /** Puts them in order, around what is asked of one kind alone: what it is about, and how it is to be done. */
    void arrange(Div form, Component about, Component how) {
        Div whom = new Div(people, cohort);
        whom.addClassName("gr-assign-whom");
        form.addClassName("gr-assign-form");
        form.add(about, title, whom, due, how, feedback, note);
    }

    void choose(PersonRow person) {
        people.select(person);
    }

    /** Stays what somebody has written themselves. */
    void suggestTitle(String suggestion) {
        if (title.getValue().isBlank() || title.getValue().equals(suggestedTitle)) {
            suggestedTitle = suggestion;
            title.setValue(suggestion);
        }
    }

    /** What was filled in; empty when something is missing, and then the fields say what. */
    Optional<D> draft() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException e) {
            if (e.getFieldValidationErrors().getFirst().getField() instanceof Focusable<?> first) {
                first.focus();
            }
            return Optional.empty();
        }
    }

    private static Set<PersonId> ids(Set<PersonRow> rows) {
        return rows.stream().map(PersonRow::id).collect(Collectors.toSet());
    }

    private Set<PersonRow> rows(Set<PersonId> ids) {
        return candidates.stream().filter(row -> ids.contains(row.id())).collect(Collectors.toSet());
    }
}
