package app.greenroom.contests.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.greenroom.contests.ContestService;
import app.greenroom.feedback.AssessingState;
import app.greenroom.feedback.EngineFeedbackService;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionService;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import app.greenroom.takes.ui.TakePages;
import app.greenroom.testing.Answers;
import app.greenroom.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A candidate asks their coach to look at what the engine made of an answer, and the coach does. */
class UC09AskingAboutTheEngineTest extends ViewTest {

    private static final String WORDS = "I named two metrics, and it says that I named none.";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private ContestService contests;

    @Autowired
    private EngineFeedbackService feedback;

    @Autowired
    private TakeService takes;

    @Autowired
    private QuestionService questions;

    private Answers answers;
    private SignedIn coach;
    private SignedIn maya;

    @BeforeEach
    void people() {
        answers = new Answers(beans);
        coach = studio.coach();
        maya = studio.candidateOf(coach);
    }

    @Test
    void theCandidateAsksAndReadsThatItWasAskedAndAnswered() {
        TakeId take = judged(maya, answers.submitted(coach, maya));
        signIn(maya);
        open(TakePages.answer(take));

        press("Ask your coach to look at this");
        press("Ask");
        assertThat(words().getErrorMessage()).isEqualTo("Please say in a few words what the engine got wrong.");
        words().setValue(WORDS);
        press("Ask");

        assertThat(heading("You asked your coach")).isTrue();
        assertThat(page()).contains("“" + WORDS + "”");
        assertThat(find(Button.class).withText("Ask your coach to look at this").exists())
                .isFalse();
        answers.release(coach, take);
        open(TakePages.answer(take));
        assertThat(heading("Your coach has looked at it")).isTrue();
        assertThat(page()).contains("“" + WORDS + "”");
    }

    @Test
    void theCoachReadsItInTheQueueAndAtTheDesk() {
        TakeId take = judged(maya, answers.submitted(coach, maya));
        answers.submitted(coach, maya, "technical", "Why an index?");
        studio.as(maya, () -> contests.ask(take, WORDS));
        signIn(coach);

        UI.getCurrent().navigate("review");
        assertThat(find(Anchor.class).withCondition(row -> row.hasClassName("gr-queue-item")).all().stream()
                        .map(row -> row.getElement().getTextRecursively()))
                .filteredOn(row -> row.contains("Asks about the engine"))
                .singleElement()
                .asString()
                .contains("How would you measure a new series?", WORDS);
        UI.getCurrent().navigate("review/" + take);
        assertThat(page()).contains("Maya asks you to look at what the engine made of this answer.", "“" + WORDS + "”");
        answers.release(coach, take);
        UI.getCurrent().navigate("review");
        UI.getCurrent().navigate("review/" + take);

        assertThat(page()).contains("Maya had asked about what the engine made of this answer.");
    }

    @Test
    void whoPractisesAloneIsToldKindlyAndCanAnswerAgain() {
        SignedIn alone = studio.candidate();
        QuestionId question = studio.get(alone, () -> questions.byKey("netflix-pm-09"))
                .orElseThrow()
                .id();
        TakeId take =
                judged(alone, studio.get(alone, () -> takes.answerWithText(question, null, "To find a row sooner.")));
        signIn(alone);
        open(TakePages.answer(take));

        assertThat(page()).contains("Nobody coaches you at the moment, so there is nobody to ask.");
        assertThat(find(Anchor.class).withText("Answer it again").single().getHref())
                .isEqualTo(TakePages.practise(question, null));
        assertThat(find(Button.class).withText("Ask your coach to look at this").exists())
                .isFalse();
    }

    @Test
    void beforeItIsHandedInItIsSaidWhatComesFirst() {
        TakeId take = judged(maya, answers.unsubmitted(coach, maya, "technical", "Why an index?"));
        signIn(maya);
        open(TakePages.answer(take));
        assertThat(page()).contains("Hand this answer in, and you can ask your coach");

        press("Hand it in");

        assertThat(find(Button.class).withText("Ask your coach to look at this").exists())
                .isTrue();
    }

    private TakeId judged(SignedIn candidate, TakeId take) {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> studio.get(candidate, () -> feedback.of(take)).state() == AssessingState.DONE);
        return take;
    }

    private TextArea words() {
        return find(TextArea.class).withLabel("What did the engine get wrong?").single();
    }

    private boolean heading(String title) {
        return find(H2.class).withText(title).exists();
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
