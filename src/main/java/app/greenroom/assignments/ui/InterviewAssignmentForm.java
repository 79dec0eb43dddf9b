package app.greenroom.assignments.ui;

import app.greenroom.assignments.FeedbackRelease;
import app.greenroom.interviewer.InterviewLength;
import app.greenroom.interviewer.Manner;
import app.greenroom.interviews.InterviewAssignmentDraft;
import app.greenroom.interviews.Subject;
import app.greenroom.people.CohortRow;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.questions.Difficulty;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.ComboBox;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which interview to assign, to whom, how it is to be held, and until when. */
class InterviewAssignmentForm extends Composite<Div> {

    private static final List<InterviewLength> LENGTHS = Stream.concat(
                    Stream.of(10, 20, 30).map(InterviewLength::minutes),
                    IntStream.of(1, 2, 3, 4, 5, 6, 8, 10).mapToObj(InterviewLength::questions))
            .toList();

    private final ComboBox<Subject> subject = new ComboBox<>("What about");
    private final TextField title = new TextField("Title");
    private final PeoplePicker people;
    private final CohortPicker cohort;
    private final DuePicker due;
    private final Select<InterviewLength> length = new Select<>();
    private final Select<Manner> manner = new Select<>();
    private final Select<Difficulty> difficulty = new Select<>();
    private final Select<FeedbackRelease> feedback = new Select<>();
    private final TextArea note = new TextArea("Note to them");
    private final BeanValidationBinder<InterviewAssignmentDraft> binder =
            new BeanValidationBinder<>(InterviewAssignmentDraft.class);
    private final List<PersonRow> candidates;
    private String suggestedTitle = "";

    InterviewAssignmentForm(List<Subject> subjects, List<PersonRow> candidates, List<CohortRow> cohorts, Instant now) {
        this.candidates = candidates;
        people = new PeoplePicker(candidates);
        cohort = new CohortPicker(cohorts);
        due = new DuePicker(now);
        due.setValue(DuePicker.suggestion(now));
        subject.setItems(subjects);
        subject.setItemLabelGenerator(Subject::label);
        subject.setPlaceholder("A question set, a guide or a drill");
        subject.addValueChangeListener(change -> suggestTitle());
        title.setRequiredIndicatorVisible(true);
        cohort.addValueChangeListener(change -> people.setInvalid(false));
        length.setLabel("How long");
        length.setItems(LENGTHS);
        length.setItemLabelGenerator(InterviewLength::inWords);
        length.setValue(LENGTHS.get(1));
        manner.setLabel("Interviewer");
        manner.setItems(Manner.values());
        manner.setItemLabelGenerator(Manner::label);
        manner.addValueChangeListener(
                change -> manner.setHelperText(change.getValue().meaning()));
        manner.setValue(Manner.NEUTRAL);
        difficulty.setLabel("To begin with");
        difficulty.setItems(Difficulty.values());
        difficulty.setItemLabelGenerator(Difficulty::label);
        difficulty.setHelperText("It rises and falls with their answers; a set keeps its order");
        difficulty.setValue(Difficulty.CORE);
        feedback.setLabel("Feedback of the engine");
        feedback.setHelperText("When they see it; you always do");
        feedback.setItems(FeedbackRelease.values());
        feedback.setItemLabelGenerator(FeedbackRelease::inWords);
        feedback.setValue(FeedbackRelease.AT_ONCE);
        note.setHelperText("They see it with the interview");
        note.setMaxLength(2000);
        note.setMinRows(3);
        note.setValueChangeMode(ValueChangeMode.ON_BLUR);
        bind(cohorts);

        Div whom = new Div(people, cohort);
        whom.addClassName("gr-assign-whom");
        Div how = new Div(length, manner, difficulty);
        how.addClassName("gr-assign-limits");
        getContent().addClassName("gr-assign-form");
        getContent().add(subject, title, whom, due, how, feedback, note);
    }

    void choose(PersonRow person) {
        people.select(person);
    }

    void choose(Subject about) {
        subject.setValue(about);
    }

    /** What was filled in; empty when something is missing, and then the fields say what. */
    Optional<InterviewAssignmentDraft> draft() {
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
            suggestedTitle = subject.getOptionalValue()
                    .map(about -> about.label().replaceFirst("^(Set|Guide): ", ""))
                    .orElse("");
            title.setValue(suggestedTitle);
        }
    }

    private void bind(List<CohortRow> cohorts) {
        // a required group of fields or select is marked in a way that screen readers do not know
        binder.setRequiredConfigurator(null);
        binder.forField(subject).asRequired("Please choose what it is about").bind("subject");
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
        binder.forField(length).bind("length");
        binder.forField(manner).bind("manner");
        binder.forField(difficulty).bind("difficulty");
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
