package app.greenroom.interviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.assignments.ui.AssignmentPages;
import app.greenroom.interviews.AssignedInterviews;
import app.greenroom.interviews.DueInterview;
import app.greenroom.interviews.Holding;
import app.greenroom.interviews.InterviewId;
import app.greenroom.interviews.Subject;
import app.greenroom.people.PersonRow;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionSetId;
import app.greenroom.testing.Assigning;
import app.greenroom.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A coach gives an interview to a candidate, who holds it; the coach opens its debrief. */
class UC12AssigningAnInterviewTest extends ViewTest {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Assigning assigning;

    @Autowired
    private AssignedInterviews assigned;

    private Holding holding;
    private SignedIn coach;
    private SignedIn maya;
    private QuestionSetId set;

    @BeforeEach
    void aCoachWithASetAndACandidateWhoLikesToType() {
        holding = new Holding(beans);
        coach = studio.coach();
        maya = studio.candidateOf(coach);
        set = assigning.set(coach, "Final round", "Why us?", "Why now?");
        holding.likesToType(maya);
        signIn(coach);
    }

    @Test
    void theFormAssignsWhatItSays() {
        open(AssignmentPages.assignInterview(set));
        assertThat(subject().getValue().label()).isEqualTo("Set: Final round");
        chooseMaya();
        assertThat($(TextField.class).withLabel("Title").single().getValue()).isEqualTo("Final round");
        $(TextArea.class).withLabel("Note to them").single().setValue("As if it were the day.");
        press("Assign");

        assertThat($(H1.class).single().getText()).isEqualTo("Final round");
        assertThat($(Span.class).withText("Not begun").exists()).isTrue();
        DueInterview due = studio.get(maya, assigned::due).getFirst();
        assertThat(due.assignment().note()).isEqualTo("As if it were the day.");
        assertThat(due.assignment().length().inWords()).isEqualTo("20 minutes");
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        open(AssignmentPages.assignInterview());
        press("Assign");

        assertThat(subject().getErrorMessage()).isEqualTo("Please choose what it is about");
        assertThat(people().getErrorMessage()).isEqualTo("Please choose at least one person");
    }

    @Test
    void theCandidateBeginsItFromHomeInOneClickAndKnowsWhoReadsIt() {
        holding.assign(coach, set, maya);
        signIn(maya);
        open(AssignmentPages.home());

        assertThat($(Paragraph.class).withTextContaining("1 interview to hold").exists())
                .isTrue();
        assertThat($(Paragraph.class)
                        .withTextContaining("your answers are sent to Dana")
                        .exists())
                .isTrue();
        press("Begin");
        assertThat($(H1.class).single().getText()).isEqualTo("Why us?");

        open(InterviewPages.all());
        assertThat($(Anchor.class).withText("Go on with it").exists()).isTrue();
    }

    @Test
    void theCandidateMaySettleHowTheyAnswerFirst() {
        var id = holding.assign(coach, set, maya);
        signIn(maya);
        open(InterviewPages.assigned(id));

        assertThat($(Paragraph.class).withText("As if it were the day.").exists())
                .isTrue();
        assertThat($(com.vaadin.flow.component.select.Select.class)
                        .withLabel("What about")
                        .exists())
                .isFalse();
        press("Begin");
        assertThat($(H1.class).single().getText()).isEqualTo("Why us?");

        open(InterviewPages.assigned(id));
        assertThat($(H1.class).single().getText()).isEqualTo("Why us?");
    }

    @Test
    void theCoachSeesWhoHasHeldItAndOpensTheDebrief() {
        var id = holding.assign(coach, set, maya, studio.candidateOf(coach));
        InterviewId held = holding.begin(maya, id);
        holding.sayAll(maya, held);

        open(AssignmentPages.all());
        assertThat($(Paragraph.class)
                        .withTextContaining("Interview, 2 questions")
                        .exists())
                .isTrue();
        assertThat($(Span.class).withText("1 of 2 held").exists()).isTrue();
        open($(Anchor.class).withText("Dress rehearsal").single().getHref());
        assertThat($(Span.class).withText("Held").exists()).isTrue();
        open($(Anchor.class).withText("Open the debrief").single().getHref());
        assertThat($(H1.class).single().getText()).isEqualTo("Maya’s interview");
    }

    @Test
    void whatIsTakenBackIsNotAskedForAnyMore() {
        var id = holding.assign(coach, set, maya);
        open(AssignmentPages.interview(id));
        press("Withdraw");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat($(Span.class).withText("Withdrawn").exists()).isTrue();

        signIn(maya);
        open(InterviewPages.assigned(id));
        assertThat($(H2.class).withText("Nobody waits for this one any more").exists())
                .isTrue();
        assertThat($(Button.class).withText("Begin").exists()).isFalse();
    }

    @Test
    void anotherCoachFindsNothing() {
        var id = holding.assign(coach, set, maya);
        signIn(studio.coach());
        open(AssignmentPages.interview(id));

        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Subject> subject() {
        return $(ComboBox.class).withLabel("What about").single();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<PersonRow> people() {
        return $(MultiSelectComboBox.class).withLabel("People").single();
    }

    private void chooseMaya() {
        test(people()).selectItem("Maya Candidate");
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }
}
