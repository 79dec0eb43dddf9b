package app.greenroom.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.greenroom.feedback.AssessingState;
import app.greenroom.feedback.EngineFeedbackService;
import app.greenroom.feedback.FeedbackService;
import app.greenroom.people.SignedIn;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.ui.Player;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.ui.TakePages;
import app.greenroom.testing.Answers;
import app.greenroom.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Terms that the engine has no word for stand in the transcript where they were said. */
class UC04TermsInTheTranscriptTest extends ViewTest {

    private static final String WORDS = """
            [{"text":"we","from":0.2,"to":0.4,"confidence":1},{"text":"moved","from":0.4,"to":0.8,"confidence":1},
            {"text":"to","from":0.8,"to":1.0,"confidence":1},{"text":"cuban","from":1.2,"to":1.5,"confidence":0.9},
            {"text":"eddies","from":1.5,"to":1.9,"confidence":0.9},{"text":"early","from":2.0,"to":2.4,"confidence":1}]""";
    private static final String TERMS = """
            [{"term":"Kubernetes","from":1.2,"to":1.9,"heard":"cuban eddies","first":3,"count":2}]""";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private EngineFeedbackService feedback;

    @Autowired
    private FeedbackService heard;

    @Autowired
    private LiveUpdates updates;

    @Autowired
    private JdbcClient jdbc;

    private SignedIn coach;
    private SignedIn maya;
    private TakeId take;

    @BeforeEach
    void anAnswerWithATerm() throws IOException {
        coach = studio.coach();
        maya = studio.candidateOf(coach);
        take = new Answers(beans)
                .spoken(coach, maya, Files.readAllBytes(Path.of("src/test/resources/recordings/spoken.webm")));
        await().until(() -> jdbc.sql(
                                "update hearing set words = ?, speech = '[]', state = 'DONE', engine = 'Vosk' where take_id = ?")
                        .params(WORDS, take.value())
                        .update()
                == 1);
        studio.as(maya, () -> feedback.assess(take));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> studio.get(maya, () -> feedback.of(take)).state() == AssessingState.DONE);
        jdbc.sql("update assessing set terms = ? where take_id = ?")
                .params(TERMS, take.value())
                .update();
    }

    @Test
    void theCandidateReadsTheTermAndWhatWasHeardAndPlaysIt() {
        signIn(maya);
        open(TakePages.answer(take));

        theTermIsMarked();
    }

    @Test
    void soDoesTheirCoach() {
        signIn(coach);
        UI.getCurrent().navigate("review/" + take);

        theTermIsMarked();
    }

    @Test
    void choosingItPlaysThatSecond() {
        signIn(maya);
        List<Duration> played = new ArrayList<>();
        TranscriptCard card = new TranscriptCard(take, heard, updates, played::add, (words, transcript) -> {});
        UI.getCurrent().add(card);
        Span mark = find(Span.class, card)
                .withCondition(span -> span.hasClassName("gr-heard-as"))
                .single();

        test(mark).click();

        assertThat(played).containsExactly(Duration.ofMillis(1200));
    }

    @Test
    void whoeverPutsAnotherWordRightKeepsIt() {
        signIn(maya);
        UI.getCurrent().add(new TranscriptEditor(heard.transcript(take), () -> {}, words -> {}));

        assertThat(find(TextArea.class).single().getValue())
                .contains("moved to Kubernetes early")
                .doesNotContain("cuban");
    }

    private void theTermIsMarked() {
        Span mark = find(Span.class)
                .withCondition(span -> span.hasClassName("gr-heard-as"))
                .single();
        assertThat(mark.getElement().getTextRecursively()).isEqualTo("Kubernetes heard as “cuban eddies”");
        assertThat(mark.getElement().getAttribute("role")).isEqualTo("button");
        assertThat(mark.getElement().getAttribute("tabindex")).isEqualTo("0");
        List<String> around = find(Span.class).withCondition(span -> span.hasClassName("gr-passage")).all().stream()
                .map(span -> span.getElement().getTextRecursively())
                .toList();
        assertThat(around).containsExactly("we moved to", "early");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(words -> words.startsWith("The engine that hears has no word for the marked terms."));
        assertThat(find(Player.class).all().getFirst().getElement().getPropertyRaw("captions"))
                .asString()
                .contains("cuban eddies");
    }
}
