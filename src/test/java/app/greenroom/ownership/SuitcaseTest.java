package app.greenroom.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.greenroom.contests.ContestService;
import app.greenroom.feedback.EngineFeedbackService;
import app.greenroom.interviews.Holding;
import app.greenroom.interviews.InterviewId;
import app.greenroom.people.SignedIn;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeOwnership;
import app.greenroom.testing.Answers;
import app.greenroom.testing.Api;
import app.greenroom.testing.Assigning;
import app.greenroom.testing.HttpTest;
import app.greenroom.testing.Studio;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A candidate carries away what is theirs: all of it, and nothing else. */
@HttpTest
class SuitcaseTest {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Studio studio;

    @Autowired
    private Api api;

    @Autowired
    private TakeOwnership ownership;

    @Autowired
    private EngineFeedbackService engine;

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
    void recordingsTypedAnswersAndFeedbackComeWithAnIndex() throws IOException {
        byte[] spoken = Files.readAllBytes(Path.of("src/test/resources/recordings/spoken.webm"));
        TakeId recorded = answers.spoken(coach, maya, spoken);
        TakeId typed = answers.submitted(coach, maya, "behavioural", "Tell me about a mistake.");
        answers.release(coach, typed, 4, "Clear from the first sentence.");
        TakeId leos = answers.submitted(coach, studio.candidateOf(coach), "technical", "What is a join?");

        TakeId asked = answers.submitted(coach, maya, "technical", "Why an index?");
        for (TakeId take : List.of(typed, asked)) {
            await().until(() -> studio.get(maya, () -> engine.of(take)).assessment() != null);
        }
        studio.as(maya, () -> beans.getBean(ContestService.class).ask(asked, "It was not too short."));

        Map<String, byte[]> files = unzip();

        assertThat(text(files, "-asked.txt")).contains("It was not too short.", "not answered yet");
        assertThat(files.keySet()).hasSize(8).allMatch(name -> name.matches("[a-z0-9.-]+"));
        byte[] played =
                api.browser(maya).bytes("/api/takes/" + recorded + "/media").body();
        assertThat(files.entrySet())
                .filteredOn(file -> file.getKey().endsWith(".webm"))
                .singleElement()
                .satisfies(file -> assertThat(file.getValue()).isEqualTo(played));
        assertThat(text(files, "tell-me-about-a-mistake-take-1.txt")).isEqualTo("I would begin with the goal.");
        assertThat(text(files, "mistake-take-1-engine.txt")).contains("Feedback of Greenroom 1", "too short");
        assertThat(text(files, "-feedback.txt")).contains("Clear from the first sentence.", "4.0 of 5", "Dana Coach");
        assertThat(text(files, "index.txt"))
                .contains("Tell me about a mistake.", "SHA-256", "Handed in on")
                .doesNotContain("What is a join?");
        assertThat(leos).isNotNull();
    }

    @Test
    void interviewsComeAsConversationsWithTheReasonsAndTheNamesOfTheirTakes() throws IOException {
        Assigning assigning = beans.getBean(Assigning.class);
        Holding holding = new Holding(beans);
        InterviewId id = holding.begin(
                maya, holding.assign(coach, assigning.set(coach, "Final round", "Why us?", "Why now?"), maya));
        holding.sayAll(maya, id);

        Map<String, byte[]> files = unzip();

        assertThat(files.keySet()).allMatch(name -> name.matches("[a-z0-9.-]+"));
        String play = text(files, "-dress-rehearsal.txt");
        assertThat(play)
                .contains("Interviewer · The next question", "Why us?", Holding.ANSWER, "Sent to your coaches on")
                .contains("Asked");
        JsonNode json = JsonMapper.shared().readTree(text(files, "-dress-rehearsal.json"));
        JsonNode answer = json.get("turns").get(1);
        assertThat(answer.get("speaker").asString()).isEqualTo("You");
        assertThat(files).containsKey(answer.get("take").asString() + ".txt");
        assertThat(play).contains(answer.get("take").asString());
        assertThat(text(files, "index.txt")).contains("Dress rehearsal", "may have taken notes");
        maya = studio.candidateOf(coach);
        assertThat(unzip().keySet()).containsExactly("index.txt");
    }

    @Test
    void whateverAQuestionSaysAFileHasAHarmlessName() throws IOException {
        answers.submitted(
                coach, maya, "technical", "../../etc/passwd\r\n<script>alert('ü')</script> — 你好 " + "x".repeat(200));

        assertThat(unzip().keySet()).allMatch(name -> name.matches("[a-z0-9.-]{1,80}") && !name.contains(".."));
        assertThat(FileNames.slug("你好 ???")).isEqualTo("question");
        assertThat(FileNames.slug("Où & Über")).isEqualTo("ou-uber");
    }

    @Test
    void whatWasErasedIsNotInIt() throws IOException {
        TakeId typed = answers.submitted(coach, maya, "behavioural", "Tell me about a mistake.");
        answers.release(coach, typed, 4, "Clear from the first sentence.");
        studio.as(maya, () -> ownership.erase(typed));

        Map<String, byte[]> files = unzip();

        assertThat(files.keySet()).hasSize(2).anyMatch(name -> name.endsWith("-feedback.txt"));
        assertThat(text(files, "index.txt")).contains("Erased; the feedback is left.");
    }

    @Test
    void nothingOfOnesOwnIsAnIndexThatSaysSo() throws IOException {
        assertThat(text(unzip(), "index.txt")).contains("nothing of yours");
    }

    @Test
    void othersHaveNoneOfTheirOwnAndStrangersAreNobody() {
        answers.submitted(coach, maya);

        assertThat(api.browser(coach).bytes("/api/belongings.zip").statusCode()).isEqualTo(404);
        assertThat(api.browser(studio.administrator())
                        .bytes("/api/belongings.zip")
                        .statusCode())
                .isEqualTo(404);
        assertThat(api.stranger().bytes("/api/belongings.zip").statusCode()).isEqualTo(401);
    }

    private Map<String, byte[]> unzip() throws IOException {
        var response = api.browser(maya).bytes("/api/belongings.zip");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        value -> assertThat(value).matches("attachment; filename=\"greenroom-[\\d-]+.zip\""));
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(response.body()))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String end) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(end))
                .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
