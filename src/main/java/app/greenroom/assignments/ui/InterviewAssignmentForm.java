package app.greenroom.assignments.ui;

import app.greenroom.interviewer.InterviewLength;
import app.greenroom.interviewer.Manner;
import app.greenroom.interviews.InterviewAssignmentDraft;
import app.greenroom.interviews.Subject;
import app.greenroom.people.CohortRow;
import app.greenroom.people.PersonRow;
import app.greenroom.questions.Difficulty;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which interview to assign, to whom, how it is to be held, and until when. */
class InterviewAssignmentForm extends Composite<Div> {

    private static final List<InterviewLength> LENGTHS = Stream.concat(
                    Stream.of(10, 20, 30).map(InterviewLength::minutes),
                    IntStream.of(1, 2, 3, 4, 5, 6, 8, 10).mapToObj(InterviewLength::questions))
            .toList();

    private final ComboBox<Subject> subject = new ComboBox<>("What about");
    private final Select<InterviewLength> length = new Select<>();
    private final Select<Manner> manner = new Select<>();
    private final Select<Difficulty> difficulty = new Select<>();
    private final AssigningFields<InterviewAssignmentDraft> fields;

    InterviewAssignmentForm(List<Subject> subjects, List<PersonRow> candidates, List<CohortRow> cohorts, Instant now) {
        fields = new AssigningFields<>(
                InterviewAssignmentDraft.class, candidates, cohorts, now, "They see it with the interview");
        subject.setItems(subjects);
        subject.setItemLabelGenerator(Subject::label);
        subject.setPlaceholder("A question set, a guide or a drill");
        subject.addValueChangeListener(change -> fields.suggestTitle(subject.getOptionalValue()
                .map(about -> about.label().replaceFirst("^(Set|Guide): ", ""))
                .orElse("")));
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
        bind();

        Div how = new Div(length, manner, difficulty);
        how.addClassName("gr-assign-limits");
        fields.arrange(getContent(), subject, how);
    }

    void choose(PersonRow person) {
        fields.choose(person);
    }

    void choose(Subject about) {
        subject.setValue(about);
    }

    /** What was filled in; empty when something is missing, and then the fields say what. */
    Optional<InterviewAssignmentDraft> draft() {
        return fields.draft();
    }

    private void bind() {
        BeanValidationBinder<InterviewAssignmentDraft> binder = fields.binder();
        binder.forField(subject).asRequired("Please choose what it is about").bind("subject");
        fields.bind();
        binder.forField(length).bind("length");
        binder.forField(manner).bind("manner");
        binder.forField(difficulty).bind("difficulty");
    }
}
