package app.greenroom.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.delivery.Filler;
import app.greenroom.feedback.EngineFeedbackService;
import app.greenroom.feedback.FeedbackService;
import app.greenroom.feedback.HeardTake;
import app.greenroom.feedback.HearingState;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionId;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.ui.Player;
import app.greenroom.speech.Word;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeImport;
import app.greenroom.takes.TakeService;
import app.greenroom.takes.ui.TakePages;
import app.greenroom.testing.Answers;
import app.greenroom.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** What a candidate says is written down by the studio itself, and read where the answer is heard. */
@TestPropertySource(
        properties = {
            "greenroom.home=target/test-speech",
            "greenroom.speech.models=${GREENROOM_MODELS:target/no-models}",
            "spring.datasource.url=jdbc:h2:mem:speech;DB_CLOSE_DELAY=-1",
        })
@DirtiesContext
class UC01ReadingWhatWasSaidTest extends ViewTest {

    /** "Um, I think the culture memo is great, honestly. I like all of it. I am, you know, a very direct person …" */
    private static final Path SPOKEN = Path.of("src/main/resources/demo/voices/netflix-pm-01-weak.webm");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private TakeService takes;

    @Autowired
    private TakeImport recordings;

    @Autowired
    private FeedbackService feedback;

    @Autowired
    private EngineFeedbackService engine;

    private SignedIn coach;
    private SignedIn maya;
    private TakeId take;

    @BeforeEach
    void aRecordedTake() throws IOException {
        assumeTrue(System.getenv("GREENROOM_MODELS") != null, "no speech models: bin/models brings them");
        Answers answers = new Answers(beans);
        coach = studio.coach();
        maya = studio.candidateOf(coach);
        QuestionId question = answers.question(coach, "culture-fit", "Which part of our culture memo is hardest?");
        AssignmentId assignment = answers.assignment(coach, maya, question);
        byte[] spoken = Files.readAllBytes(SPOKEN);
        take = studio.get(maya, () -> recordings.importRecording(question, assignment, "audio/webm", spoken));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> studio.get(maya, () -> feedback.heard(take)).done());
    }

    @Test
    void theWordsAreThereWithTheirTimesAndHowTheyWereSaid() {
        HeardTake heard = studio.get(maya, () -> feedback.heard(take));

        assertThat(heard.words())
                .extracting(Word::text)
                .containsSequence("memo", "is", "great", "honestly", "i", "like", "all", "of", "it");
        assertThat(heard.delivery().fillers()).extracting(Filler::text).contains("you know");
        // 33 words that engines write down, from 0.3 s to 11 s
        assertThat(heard.delivery().wordsAMinute()).isCloseTo(185, within(20.0));
        assertThat(heard.delivery().speaking()).isBetween(7.0, 11.3);
        // a man's voice of flite
        assertThat(heard.acoustics().pitch().low()).isBetween(60.0, 120.0);
        assertThat(heard.acoustics().pitch().movement()).isBetween(0.03, 0.35);
    }

    @Test
    void theCandidateReadsThemAndPlaysFromAPassage() {
        signIn(maya);
        open(TakePages.answer(take));

        Span passage = find(Span.class)
                .withCondition(span -> span.hasClassName("gr-passage"))
                .all()
                .getFirst();
        assertThat(passage.getElement().getTextRecursively()).contains("memo is great");
        test(passage).click();
        assertThat(find(Player.class).all().getFirst().getElement().getPropertyRaw("captions"))
                .asString()
                .contains("memo is great");
        assertThat(text("Written down by Vosk 0.3.45, vosk-small-en")).isTrue();
        assertThat(find(H3.class).withText("Hesitation sounds").exists()).isTrue();
        NativeButton filler = find(NativeButton.class)
                .withCondition(button -> button.getText().startsWith("“you know”"))
                .single();
        test(filler).click();
        assertThat(find(Anchor.class).withText("Campione & Véronis 2002").exists())
                .isTrue();
    }

    @Test
    void theCoachReadsThemOnceTheyAreHandedInAndNobodyElseEver() {
        assertThatThrownBy(() -> studio.get(coach, () -> feedback.heard(take))).isInstanceOf(NotFoundException.class);

        studio.as(maya, () -> takes.submit(take));

        assertThat(studio.get(coach, () -> feedback.heard(take)).words()).isNotEmpty();
        assertThatThrownBy(() -> studio.get(studio.coach(), () -> feedback.heard(take)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> studio.get(studio.candidateOf(coach), () -> feedback.heard(take)))
                .isInstanceOf(NotFoundException.class);
        signIn(coach);
        UI.getCurrent().navigate("review/" + take);
        assertThat(text("Written down by Vosk")).isTrue();
    }

    @Test
    void theWordsGoWithTheTake() {
        studio.as(maya, () -> takes.discard(take));

        assertThat(beans.getBean(JdbcClient.class)
                        .sql("select count(*) from hearing where take_id = ?")
                        .param(take.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theSameRecordingIsHeardOnce() throws IOException {
        QuestionId question = studio.get(maya, () -> takes.details(take)).question();
        byte[] spoken = Files.readAllBytes(SPOKEN);
        TakeId twin = studio.get(maya, () -> recordings.importRecording(question, null, "audio/webm", spoken));
        await().until(() -> studio.get(maya, () -> feedback.heard(twin)).state() == HearingState.DONE);

        assertThat(studio.get(maya, () -> feedback.heard(twin)))
                .isEqualTo(studio.get(maya, () -> feedback.heard(take)));
    }

    @Test
    void theCandidatePutsAWordRightBeforeTheyHandItIn() {
        signIn(maya);
        open(TakePages.answer(take));
        double at = word("memo").from();

        test(find(Button.class).withText("Correct the words").single()).click();
        TextArea words =
                find(TextArea.class).withLabel("The words of your answer").single();
        words.setValue(words.getValue().replace("memo", "Memorandum,"));
        test(find(Button.class).withText("Keep these words").single()).click();

        assertThat(text("Edited: the candidate corrected what Vosk")).isTrue();
        assertThat(word("Memorandum,").from()).isEqualTo(at);
        await().until(() -> studio.get(maya, () -> engine.of(take)).outdated());
        open(TakePages.answer(take));
        test(find(Button.class).withText("Score it again").single()).click();
        await().until(() -> !studio.get(maya, () -> engine.of(take)).outdated());

        studio.as(maya, () -> takes.submit(take));
        open(TakePages.answer(take));
        assertThat(find(Button.class).withText("Correct the words").exists()).isFalse();
        assertThatThrownBy(() -> studio.as(maya, () -> feedback.correct(take, "Something else")))
                .isInstanceOf(RuleException.class);
    }

    private Word word(String text) {
        return studio.get(maya, () -> feedback.transcript(take)).words().stream()
                .filter(word -> word.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private boolean text(String part) {
        return find(Paragraph.class)
                .withCondition(paragraph -> paragraph.getText().contains(part))
                .exists();
    }
}
