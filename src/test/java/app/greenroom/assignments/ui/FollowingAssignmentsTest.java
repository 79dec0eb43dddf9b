package app.greenroom.assignments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.assignments.AssignmentDesk;
import app.greenroom.assignments.AssignmentId;
import app.greenroom.assignments.AssignmentService;
import app.greenroom.people.PersonRow;
import app.greenroom.people.Role;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionSetId;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import app.greenroom.testing.Assigning;
import app.greenroom.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A coach follows what they assigned. */
class FollowingAssignmentsTest extends ViewTest {

    @Autowired
    private Assigning assigning;

    @Autowired
    private AssignmentDesk desk;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private TakeService takes;

    private SignedIn coach;
    private SignedIn maya;
    private SignedIn leo;
    private AssignmentId id;

    @BeforeEach
    void twoCandidatesWithAnAssignment() {
        coach = studio.coach();
        maya = studio.candidateOf(coach);
        leo = studio.person("Leo Brandt", Role.CANDIDATE);
        studio.coaches(coach, leo);
        QuestionSetId set = assigning.set(coach, "Warm-up", "Why this team?", "What did you learn?");
        id = assigning.assign(coach, set, maya, leo);
        signIn(coach);
    }

    @Test
    void theListSaysHowFarEverybodyIs() {
        assigning.answer(maya, id, 0);
        assigning.answer(maya, id, 1);
        navigate(AssignmentsView.class);

        assertThat($(Anchor.class).withText("First round").single().getHref()).isEqualTo("assignments/" + id);
        assertThat($(H2.class).withText("Open").exists()).isTrue();
        assertThat(says("1 of 2 submitted")).isTrue();
        assertThat(says("1 not started")).isTrue();
    }

    @Test
    void whatWasWithdrawnIsClosed() {
        studio.as(coach, () -> desk.withdraw(id));
        navigate(AssignmentsView.class);

        assertThat($(H2.class).withText("Closed").exists()).isTrue();
        assertThat($(H2.class).withText("Open").exists()).isFalse();
        assertThat(says("Withdrawn")).isTrue();
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        signIn(studio.coach());
        navigate(AssignmentsView.class);

        assertThat($(Anchor.class).withText("Assign your first set").single().getHref())
                .isEqualTo("assignments/new");
    }

    @Test
    void thePageShowsEachPersonWithTheirState() {
        assigning.answer(maya, id, 0);
        navigate(AssignmentPages.assignment(id), AssignmentView.class);

        assertThat(says("Maya Candidate")).isTrue();
        assertThat(paragraph("1 of 2 answered")).isTrue();
        assertThat(says("In progress")).isTrue();
        assertThat(says("Not started")).isTrue();
        assertThat(paragraph("What did you learn?")).isTrue();
        assertThat(paragraph("Take your time.")).isTrue();
    }

    @Test
    void anAnswerIsOneClickAway() {
        TakeId first = submit(maya, 1);
        TakeId second = submit(leo, 0);
        navigate(AssignmentPages.assignment(id), AssignmentView.class);

        assertThat($(Anchor.class).withText("Review 2 answers").single().getHref())
                .isEqualTo("review/" + first);
        assertThat($(Anchor.class).withAriaLabel("1, answered").single().getHref())
                .isEqualTo("review/" + second);
        assigning.review(coach, maya, id, 1);
        navigate(AssignmentPages.assignment(id), AssignmentView.class);

        assertThat($(Anchor.class).withText("Review 1 answer").single().getHref())
                .isEqualTo("review/" + second);
        assertThat($(Anchor.class).withAriaLabel("2, reviewed").single().getHref())
                .isEqualTo("review/" + first);
    }

    private TakeId submit(SignedIn candidate, int place) {
        QuestionId question = assigning.question(candidate, id, place);
        return studio.get(candidate, () -> {
            TakeId take = takes.answerWithText(question, id, "We measured it.");
            takes.submit(take);
            return take;
        });
    }

    @Test
    void theDueDateCanBeMoved() {
        navigate(AssignmentPages.assignment(id), AssignmentView.class);
        press("Change due date");
        DateTimePicker due = $(DateTimePicker.class).withLabel("New due date").single();
        due.setValue(LocalDateTime.now().minusDays(1));
        press("Change it");
        assertThat(due.getErrorMessage()).isEqualTo("Please choose a time that is still to come");

        LocalDateTime later = LocalDateTime.of(2090, 6, 12, 18, 0);
        due.setValue(later);
        press("Change it");

        assertThat(studio.get(maya, () -> assignments.details(id)).due()).isEqualTo(DuePicker.instant(later));
        assertThat(paragraph("Due 12 June 2090 at 18:00 · 3 takes each · 30 s to prepare"))
                .isTrue();
    }

    @Test
    void morePeopleCanBeAdded() {
        SignedIn hana = studio.person("Hana Sato", Role.CANDIDATE);
        studio.coaches(coach, hana);
        navigate(AssignmentPages.assignment(id), AssignmentView.class);
        press("Add people");
        press("Add them");
        assertThat(people().getErrorMessage()).isEqualTo("Please choose at least one person.");
        assertThat(test(people()).getSuggestions()).containsExactly("Hana Sato");
        test(people()).selectItem("Hana Sato");
        press("Add them");

        assertThat(studio.get(hana, () -> assignments.ofCandidate(hana.id()))).hasSize(1);
        assertThat($(H2.class).withText("3 people").exists()).isTrue();
    }

    @Test
    void withdrawingAsksFirst() {
        navigate(AssignmentPages.assignment(id), AssignmentView.class);
        press("Withdraw");
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(studio.get(maya, () -> assignments.details(id)).withdrawn()).isTrue();
        assertThat($(Button.class).withText("Withdraw").exists()).isFalse();
        assertThat(says("Withdrawn")).isTrue();
    }

    @Test
    void anotherCoachOfACandidateSeesTheirShareAndNoButtons() {
        SignedIn second = studio.coach();
        studio.coaches(second, maya);
        signIn(second);
        navigate(AssignmentPages.assignment(id), AssignmentView.class);

        assertThat(says("Maya Candidate")).isTrue();
        assertThat(says("Leo Brandt")).isFalse();
        assertThat(says("From Dana Coach")).isTrue();
        assertThat($(Button.class).withText("Withdraw").exists()).isFalse();
    }

    @Test
    void aStrangersAssignmentIsNotFound() {
        signIn(studio.coach());

        open(AssignmentPages.assignment(id));
        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here");
        open("assignments/not-an-id");
        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private boolean says(String text) {
        return $(Span.class).withText(text).exists();
    }

    private boolean paragraph(String text) {
        return $(Paragraph.class).withText(text).exists();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<PersonRow> people() {
        return $(MultiSelectComboBox.class).withLabel("People").single();
    }
}
