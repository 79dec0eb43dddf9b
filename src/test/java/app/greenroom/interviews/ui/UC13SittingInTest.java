package app.greenroom.interviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.interviews.Holding;
import app.greenroom.interviews.InterviewId;
import app.greenroom.interviews.InterviewNoteRow;
import app.greenroom.interviews.InterviewNotes;
import app.greenroom.interviews.SittingIn;
import app.greenroom.people.SignedIn;
import app.greenroom.testing.Assigning;
import app.greenroom.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A candidate lets their coach sit in; the coach reads along and whispers to themselves. */
class UC13SittingInTest extends ViewTest {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Assigning assigning;

    @Autowired
    private SittingIn sittingIn;

    @Autowired
    private InterviewNotes notes;

    private Holding holding;
    private SignedIn coach;
    private SignedIn maya;
    private InterviewId id;

    @BeforeEach
    void anInterviewThatGoesOn() {
        holding = new Holding(beans);
        coach = studio.coach();
        maya = studio.candidateOf(coach);
        id = holding.begin(
                maya, holding.assign(coach, assigning.set(coach, "Final round", "Why us?", "Why now?"), maya));
        signIn(maya);
    }

    @Test
    void theSwitchInvitesAndSaysWhatItMeansAndTheCoachReadsAlong() {
        open(InterviewPages.live(id));
        assertThat(letIn().getValue()).isFalse();
        test(letIn()).click();
        assertThat($(Span.class)
                        .withTextContaining("may take notes for themselves")
                        .exists())
                .isTrue();

        signIn(coach);
        open(InterviewPages.all());
        open($(Anchor.class).withText("Sit in").single().getHref());
        assertThat($(H1.class).single().getText()).isEqualTo("An interview with Maya");
        assertThat($(Paragraph.class).withTextContaining("Why us?").exists()).isTrue();
    }

    @Test
    void theSwitchSaysWhoCameAndSendsThemAway() {
        studio.as(maya, () -> sittingIn.invite(id));
        studio.as(coach, () -> sittingIn.come(id));
        open(InterviewPages.live(id));
        assertThat($(Span.class).withTextContaining("Dana came").exists()).isTrue();
        test(letIn()).click();

        signIn(coach);
        open(InterviewPages.sitIn(id));
        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    @Test
    void whispersAreKeptAsTheyAreTypedAndWaitBesideTheDebrief() {
        studio.as(maya, () -> sittingIn.invite(id));
        signIn(coach);
        open(InterviewPages.sitIn(id));
        test(note()).setValue("Calm openi");
        test(note()).setValue("Calm opening");
        assertThat($(Span.class).withText("Saved").exists()).isTrue();
        test($(Button.class).withText("Next note").single()).click();
        test(note()).setValue("No number yet");

        assertThat(studio.get(coach, () -> notes.mine(id)))
                .extracting(InterviewNoteRow::words)
                .containsExactly("Calm opening", "No number yet");
        holding.sayAll(maya, id);
        open(InterviewPages.sitIn(id));
        assertThat($(H1.class).single().getText()).isEqualTo("Maya’s interview");
        assertThat($(H2.class).withText("Your notes").exists()).isTrue();
        assertThat($(Paragraph.class).withText("Calm opening").exists()).isTrue();
    }

    @Test
    void theCandidateReadsNoNotes() {
        studio.as(maya, () -> sittingIn.invite(id));
        studio.as(coach, () -> {
            sittingIn.come(id);
            notes.keep(id, null, "Calm opening");
        });
        holding.sayAll(maya, id);
        open(InterviewPages.debrief(id));

        assertThat($(H1.class).single().getText()).isEqualTo("How it went");
        assertThat($(H2.class).withText("Your notes").exists()).isFalse();
        assertThat($(Paragraph.class).withText("Calm opening").exists()).isFalse();
    }

    @Test
    void aNoteThatComesTooLateStaysInItsFieldAndThatIsSaid() {
        studio.as(maya, () -> sittingIn.invite(id));
        signIn(coach);
        open(InterviewPages.sitIn(id));
        studio.as(maya, () -> sittingIn.uninvite(id));
        test(note()).setValue("One moment too late");

        assertThat($(Span.class).withTextContaining("This is not kept").exists())
                .isTrue();
        assertThat(note().getValue()).isEqualTo("One moment too late");
        assertThat(studio.get(coach, () -> notes.mine(id))).isEmpty();
    }

    private Checkbox letIn() {
        return $(Checkbox.class).withLabel("Let Dana sit in").single();
    }

    private TextArea note() {
        return $(TextArea.class).withLabel("Note to yourself").single();
    }
}
