package app.greenroom.assignments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.assignments.AssignmentService;
import app.greenroom.assignments.CandidateAssignment;
import app.greenroom.people.PersonRow;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionSetId;
import app.greenroom.questions.QuestionSetRow;
import app.greenroom.testing.Assigning;
import app.greenroom.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A coach assigns a question set. */
class AssigningASetTest extends ViewTest {

    @Autowired
    private Assigning assigning;

    @Autowired
    private AssignmentService assignments;

    private SignedIn coach;
    private SignedIn maya;
    private QuestionSetId set;

    @BeforeEach
    void aCoachWithACandidateAndASet() {
        coach = studio.coach();
        maya = studio.candidateOf(coach);
        set = assigning.set(coach, "Warm-up", "Why this team?", "What did you learn?");
        signIn(coach);
    }

    @Test
    void theFormAssignsWhatItSays() {
        open(AssignmentPages.assign(set));
        test(people()).selectItem("Maya Candidate");
        $(TextField.class).withLabel("Title").single().setValue("Before Thursday");
        $(IntegerField.class).withLabel("Takes allowed").single().setValue(2);
        preparation().setValue(Duration.ofMinutes(1));
        $(TextArea.class).withLabel("Note to them").single().setValue("You know this.");
        press("Assign");

        CandidateAssignment given =
                studio.get(maya, () -> assignments.ofCandidate(maya.id())).getFirst();
        assertThat(given.assignment().title()).isEqualTo("Before Thursday");
        assertThat(given.assignment().takesAllowed()).isEqualTo(2);
        assertThat(given.assignment().preparation()).isEqualTo(Duration.ofMinutes(1));
        assertThat(given.assignment().answerTime()).isNull();
        assertThat(given.assignment().note()).isEqualTo("You know this.");
        assertThat(getCurrentView()).isInstanceOf(AssignmentView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("Before Thursday");
    }

    @Test
    void theChosenSetGivesTheTitleAndIsShownWithItsTime() {
        open(AssignmentPages.assign(set));

        assertThat($(TextField.class).withLabel("Title").single().getValue()).isEqualTo("Warm-up");
        assertThat($(Paragraph.class).withText("Why this team?").exists()).isTrue();
        assertThat($(Paragraph.class)
                        .withText("2 questions, 5 min with the time to prepare")
                        .exists())
                .isTrue();
        preparation().setValue(Duration.ZERO);
        assertThat($(Paragraph.class).withText("2 questions, 4 min").exists()).isTrue();
    }

    @Test
    void aPersonCanBeChosenBeforehandButOnlyOnesOwn() {
        open(AssignmentPages.assign(maya.id()));
        assertThat(people().getValue()).extracting(PersonRow::id).containsExactly(maya.id());

        SignedIn theirs = studio.candidateOf(studio.coach());
        open(AssignmentPages.assign(theirs.id()));
        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        open(AssignmentPages.assign());
        $(DateTimePicker.class).withLabel("Due").single().setValue(null);
        press("Assign");

        assertThat(set().getErrorMessage()).isEqualTo("Please choose a question set");
        assertThat(people().getErrorMessage()).isEqualTo("Please choose at least one person");
        assertThat($(TextField.class).withLabel("Title").single().getErrorMessage())
                .isEqualTo("Please give the assignment a title");
        assertThat($(DateTimePicker.class).withLabel("Due").single().getErrorMessage())
                .isEqualTo("Please choose when it is due");
        assertThat(studio.get(maya, () -> assignments.ofCandidate(maya.id()))).isEmpty();
    }

    @Test
    void aDueDateInThePastIsSaidAtItsField() {
        open(AssignmentPages.assign(set));
        test(people()).selectItem("Maya Candidate");
        DateTimePicker due = $(DateTimePicker.class).withLabel("Due").single();
        due.setValue(LocalDateTime.now().minusDays(2));
        press("Assign");

        assertThat(due.getErrorMessage()).isEqualTo("Please choose a time that is still to come");
        assertThat(studio.get(maya, () -> assignments.ofCandidate(maya.id()))).isEmpty();
    }

    @Test
    void aCoachOfNobodyIsToldWhatHelps() {
        signIn(studio.coach());
        open(AssignmentPages.assign());

        assertThat($(H2.class).withText("You coach nobody yet").exists()).isTrue();
        assertThat($(Button.class).withText("Assign").exists()).isFalse();
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<QuestionSetRow> set() {
        return $(ComboBox.class).withLabel("Question set").single();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<PersonRow> people() {
        return $(MultiSelectComboBox.class).withLabel("People").single();
    }

    @SuppressWarnings("unchecked")
    private Select<Duration> preparation() {
        return $(Select.class).withLabel("Time to prepare").single();
    }
}
