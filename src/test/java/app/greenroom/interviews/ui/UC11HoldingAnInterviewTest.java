package app.greenroom.interviews.ui;

import static com.vaadin.flow.component.ComponentUtil.fireEvent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.engines.EngineDraft;
import app.greenroom.engines.EngineKind;
import app.greenroom.engines.EngineService;
import app.greenroom.engines.Purpose;
import app.greenroom.interviewer.Manner;
import app.greenroom.interviews.Comfort;
import app.greenroom.interviews.Holding;
import app.greenroom.interviews.InterviewArchive;
import app.greenroom.interviews.InterviewHabits;
import app.greenroom.interviews.InterviewId;
import app.greenroom.interviews.InterviewService;
import app.greenroom.interviews.Patience;
import app.greenroom.interviews.Subject;
import app.greenroom.interviews.TurnRow;
import app.greenroom.people.SignedIn;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import app.greenroom.testing.Assigning;
import app.greenroom.testing.StubEngine;
import app.greenroom.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A candidate is interviewed, here in writing: the voice has tests in a browser. */
class UC11HoldingAnInterviewTest extends ViewTest {

    private static final String ANSWER = "I would begin with the people who leave, because they say most about us";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Assigning assigning;

    @Autowired
    private InterviewService interviews;

    @Autowired
    private InterviewArchive archive;

    @Autowired
    private InterviewHabits habits;

    @Autowired
    private TakeService takes;

    @Autowired
    private EngineService engines;

    private SignedIn coach;
    private SignedIn maya;
    private AssignmentId assignment;

    @BeforeEach
    void aCandidateWithTwoQuestions() {
        coach = studio.coach();
        maya = studio.candidateOf(coach);
        assignment = assigning.assign(coach, assigning.set(coach, "Warm-up", "Why this team?", "And why now?"), maya);
        signIn(maya);
    }

    @Test
    void fromTheWishToTheLastWordAndToTheCoach() {
        open(InterviewPages.begin(Subject.Kind.ASSIGNMENT, assignment));
        assertThat(((Subject) find(Select.class).single().getValue()).label()).isEqualTo("Assignment: First round");
        choose("How you answer", "Typed");
        choose("How long", "3 questions");
        press("Begin");

        assertThat(find(H1.class).single().getText()).isEqualTo("Why this team?");
        assertThat(paragraph("Hello Maya").getText()).contains("a program");
        for (int i = 0; find(TextArea.class).exists(); i++) {
            say(ANSWER + ", reason " + i);
        }
        assertThat(find(H1.class).single().getText()).contains("Thank you, Maya");

        open(find(Anchor.class).withText("See how it went").single().getHref());
        assertThat(find(H1.class).single().getText()).isEqualTo("How it went");
        assertThat(find(H2.class).withText("Why this team?").exists()).isTrue();
        assertThat(find(H2.class).withText("The whole conversation").exists()).isTrue();
        assertThat(find(H2.class).withText("Worth hearing again").exists()).isTrue();
        press("Send to my coach");

        assertThat(studio.get(coach, () -> takes.answers(maya.id())))
                .isNotEmpty()
                .extracting(TakeDetails::text)
                .allMatch(text -> text.startsWith(ANSWER));
    }

    @Test
    void afterAReloadItGoesOnAndSaysSo() {
        InterviewId id = begin();
        open(InterviewPages.live(id));
        say(ANSWER);
        String asked = find(H1.class).single().getText();
        test(answer()).setValue("Half a thought");

        open(InterviewPages.all());
        open(find(Anchor.class).withText("First round").single().getHref());

        assertThat(paragraph("Welcome back")).isNotNull();
        assertThat(find(H1.class).single().getText()).isEqualTo(asked);
        assertThat(answer().getValue()).isEqualTo("Half a thought");
    }

    @Test
    void whoGoesOnElsewhereIsToldHereAndMayComeBack() {
        InterviewId id = begin();
        open(InterviewPages.live(id));
        studio.as(maya, () -> interviews.sit(id));

        test(answer()).setValue("Said in the old tab");
        assertThat(find(H2.class).withText("It goes on in another tab").exists())
                .isTrue();
        press("Go on here");

        assertThat(paragraph("It goes on here now")).isNotNull();
        assertThat(studio.get(maya, () -> archive.details(id)).answers()).isEmpty();
    }

    @Test
    void thePageIsFreeWhileAnEngineLooksForWords() throws IOException {
        SignedIn ada = studio.administrator();
        try (StubEngine model = new StubEngine().silent()) {
            EngineDraft draft = new EngineDraft(
                    Purpose.INTERVIEWER, EngineKind.OPENAI, model.address() + "/v1", "slow", null, 60, null, null);
            studio.as(ada, () -> engines.change(draft));
            open(InterviewPages.live(begin()));
            say(ANSWER);
            assertThat(find(H1.class).single().getText()).as("not waited for").isEqualTo("Why this team?");

            await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(() -> {
                roundTrip();
                return !find(H1.class).single().getText().equals("Why this team?");
            });
        } finally {
            studio.as(ada, () -> engines.change(EngineDraft.builtIn(Purpose.INTERVIEWER)));
        }
    }

    @Test
    void anEmptyTurnIsNoTurnAndTheReasonIsSaid() {
        open(InterviewPages.live(begin()));
        say("  ");

        assertThat(paragraph("Please write something first")).isNotNull();
        assertThat(find(H1.class).single().getText()).isEqualTo("Why this team?");
    }

    @Test
    void oneStopsWhenOneLikes() {
        open(InterviewPages.live(begin()));
        say(ANSWER);
        press("End the interview");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(find(H1.class).single().getText()).contains("Thank you, Maya");
    }

    @Test
    void nobodyElseFindsIt() {
        InterviewId id = begin();
        signIn(studio.candidateOf(coach));
        open(InterviewPages.live(id));
        assertThat(find(H1.class).single().getText()).isEqualTo("There is nothing here");

        signIn(coach);
        open(InterviewPages.debrief(id));
        assertThat(find(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    @Test
    void theCoachReadsWhyEachFollowUpWasAskedAndMayForbidIt() {
        InterviewId id = begin();
        open(InterviewPages.live(id));
        say("We went there and we looked at our plan, and we changed what we had, and it got better for all of us");
        while (find(TextArea.class).exists()) {
            say(ANSWER + " " + find(H1.class).single().getText());
        }
        studio.as(maya, () -> archive.send(id));

        signIn(coach);
        open(InterviewPages.all());
        open(find(Anchor.class).withTextContaining("First round").single().getHref());
        assertThat(find(H1.class).single().getText()).isEqualTo("Maya’s interview");
        assertThat(find(Span.class).withTextContaining("Asked for").all()).isNotEmpty();
        assertThat(find(Button.class).withText("Send to my coach").exists()).isFalse();
    }

    @Test
    void whatIsHeardLiveIsAnsweredAtOnceAndTheRecordingIsTheAnswer() {
        InterviewId id = begin(Comfort.VOICE);
        open(InterviewPages.live(id));
        TurnRow turn = studio.get(maya, () -> archive.details(id)).open().orElseThrow();
        TakeId take = studio.get(maya, () -> takes.answerWithText(turn.question(), null, ANSWER));
        InterviewTurn spoken = find(InterviewTurn.class).single();
        fireEvent(spoken, new InterviewTurn.StartedEvent(spoken, true, turn.id().toString(), take.toString()));
        fireEvent(spoken, new InterviewTurn.SpokenEvent(spoken, true, turn.id().toString(), ANSWER, 1));

        assertThat(find(H1.class).single().getText()).isNotEqualTo("Why this team?");
        assertThat(find(InterviewTurn.class).single()).isSameAs(spoken);
        assertThat(studio.get(maya, () -> archive.details(id)).turns().get(1)).satisfies(said -> {
            assertThat(said.take()).isEqualTo(take);
            assertThat(said.words()).isEqualTo(ANSWER);
        });
    }

    @Test
    void whoCannotSpeakTypesAndMaySpeakAgain() {
        open(InterviewPages.live(begin(Comfort.VOICE)));
        InterviewTurn spoken = find(InterviewTurn.class).single();
        fireEvent(spoken, new InterviewTurn.TypedWantedEvent(spoken, true));
        say(ANSWER);

        assertThat(find(H1.class).single().getText()).isNotEqualTo("Why this team?");
        press("Say it instead");
        assertThat(find(InterviewTurn.class).exists()).isTrue();
        assertThat(find(TextArea.class).exists()).isFalse();
    }

    @Test
    void theWarmUpIsNoPartOfTheInterview() {
        studio.as(maya, () -> habits.keep(habits.mine().with(true, true, true, true, true, Patience.LONG)));
        InterviewId id = begin();
        open(InterviewPages.live(id));
        assertThat(paragraph("nothing of this is recorded")).isNotNull();
        String warmUp = find(H1.class).single().getText();
        press("I’m warm. Let’s begin");

        assertThat(find(H1.class).single().getText()).isEqualTo("Why this team?");
        assertThat(studio.get(maya, () -> archive.details(id)).turns())
                .noneMatch(turn -> turn.words().equals(warmUp));
    }

    private InterviewId begin() {
        return begin(Comfort.TYPED);
    }

    private InterviewId begin(Comfort comfort) {
        return new Holding(beans).begin(maya, assignment, Manner.NEUTRAL, comfort);
    }

    private TextArea answer() {
        return find(TextArea.class).withLabel("Your answer").single();
    }

    private void say(String words) {
        test(answer()).setValue(words);
        press("I’m done");
    }

    @SuppressWarnings("unchecked")
    private void choose(String group, String item) {
        test(find(RadioButtonGroup.class).withLabel(group).single()).selectItem(item);
    }

    private Paragraph paragraph(String words) {
        return find(Paragraph.class).withTextContaining(words).single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
