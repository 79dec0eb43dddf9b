package app.greenroom.takes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionId;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeService;
import app.greenroom.testing.Assigning;
import app.greenroom.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A candidate answers the questions of an assignment, here by typing: the microphone has tests in a browser. */
class UC05AnsweringTest extends ViewTest {

    @Autowired
    private Assigning assigning;

    @Autowired
    private TakeService takes;

    private SignedIn candidate;
    private AssignmentId assignment;
    private QuestionId first;

    @BeforeEach
    void aCandidateWithTwoQuestions() {
        SignedIn coach = studio.coach();
        candidate = studio.candidateOf(coach);
        assignment =
                assigning.assign(coach, assigning.set(coach, "Warm-up", "Why this team?", "And why now?"), candidate);
        first = assigning.question(candidate, assignment, 0);
        signIn(candidate);
    }

    @Test
    void thePageSaysWhereOneIs() {
        open(first);

        assertThat(find(H1.class).single().getText()).isEqualTo("Why this team?");
        assertThat(find(Paragraph.class)
                        .withTextContaining("Question 1 of 2 · take 1 of 3")
                        .all())
                .hasSize(1);
    }

    @Test
    void aTypedAnswerIsKeptThenHandedInAndTheNextQuestionIsOffered() {
        open(first);
        type("Because of the people, and I can name three of them.");

        press("Keep this answer");
        assertThat(find(H2.class).withText("Your takes").all()).hasSize(1);
        press("Hand it in");

        assertThat(mine()).singleElement().satisfies(take -> {
            assertThat(take.text()).startsWith("Because of the people");
            assertThat(take.submitted()).isTrue();
        });
        assertThat(find(Anchor.class).withText("Next question").single().getHref())
                .isEqualTo(TakePages.practise(assigning.question(candidate, assignment, 1), assignment));
    }

    @Test
    void whatIsTypedIsThereAgainAfterAReload() {
        open(first);
        type("Half a thought");

        open(first);
        wantTyping();

        assertThat(find(TextArea.class).withLabel("Your answer").single().getValue())
                .isEqualTo("Half a thought");
    }

    @Test
    void anEmptyAnswerIsNotKeptAndTheReasonIsSaid() {
        open(first);
        type("   ");

        press("Keep this answer");

        assertThat(mine()).isEmpty();
        assertThat(find(Paragraph.class)
                        .withTextContaining("Please write something first")
                        .all())
                .hasSize(1);
    }

    @Test
    void aDeletedTakeIsGone() {
        open(first);
        type("Not this one.");
        press("Keep this answer");

        press("Delete");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(mine()).isEmpty();
    }

    @Test
    void somebodyElsesAssignmentIsNotThere() {
        signIn(studio.candidate());

        open(first);

        assertThat(find(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    private void open(QuestionId question) {
        open(TakePages.practise(question, assignment));
    }

    private void type(String words) {
        wantTyping();
        test(find(TextArea.class).withLabel("Your answer").single()).setValue(words);
    }

    private void wantTyping() {
        Recorder recorder = find(Recorder.class).single();
        com.vaadin.flow.component.ComponentUtil.fireEvent(recorder, new Recorder.TypedWantedEvent(recorder, true));
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private List<TakeDetails> mine() {
        return studio.get(candidate, takes::mine);
    }
}
