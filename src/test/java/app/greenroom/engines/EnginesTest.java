package app.greenroom.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.assessment.Advice;
import app.greenroom.assessment.AnswerToAssess;
import app.greenroom.assessment.Assessment;
import app.greenroom.assessment.Assessor;
import app.greenroom.assessment.CriterionFinding;
import app.greenroom.assessment.Specifics;
import app.greenroom.connectors.ChatAssessor;
import app.greenroom.people.SignedIn;
import app.greenroom.rubrics.Criterion;
import app.greenroom.shared.StudioClock;
import app.greenroom.speech.Engine;
import app.greenroom.speech.Sound;
import app.greenroom.speech.Transcriber;
import app.greenroom.speech.Word;
import app.greenroom.testing.StubEngine;
import app.greenroom.testing.Studio;
import app.greenroom.testing.StudioTest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Who speaks, and why: with a real engine elsewhere, a real database, and an engine here that needs no model. */
@StudioTest
class EnginesTest {

    private static final Sound TWO_SECONDS = listener -> listener.hear(new short[2 * Sound.RATE], 2 * Sound.RATE);
    private static final String HEARD = """
            {"text":"from elsewhere","segments":[],"words":[{"word":"from","start":0.1,"end":0.5},
             {"word":"elsewhere","start":0.5,"end":1.0}]}""";

    @Autowired
    private Studio studio;

    @Autowired
    private EngineService settings;

    @Autowired
    private OnlyHereService onlyHere;

    @Autowired
    private EngineBook book;

    @Autowired
    private BudgetBook budget;

    @Autowired
    private Gate gate;

    @Autowired
    private Connected connected;

    @Autowired
    private StudioClock clock;

    private StubEngine elsewhere;
    private Engines engines;
    private SignedIn ada;
    private SignedIn maya;
    /** A day of its own for each test: what others used is none of its business. */
    private static int days;

    private Instant today;

    @BeforeEach
    void anEngineElsewhere() throws IOException {
        elsewhere = new StubEngine().answering(200, HEARD);
        ada = studio.administrator();
        maya = studio.candidate();
        today = Instant.parse("2031-03-01T12:00:00Z").plus(Duration.ofDays(days++));
        engines = new Engines(book, gate, connected, new Here(), new Here());
    }

    @AfterEach
    void builtInAgain() {
        elsewhere.close();
        for (Purpose purpose : Purpose.values()) {
            studio.as(ada, () -> settings.change(EngineDraft.builtIn(purpose)));
        }
    }

    @Test
    void onlyWhatTheEngineOfThisMachineWroteDownMayMissATerm() throws Exception {
        assertThat(engines.mayMissTerms(hear().engine().inWords())).isTrue();
        choose();

        assertThat(engines.mayMissTerms(hear().engine().inWords())).isFalse();
        assertThat(engines.mayMissTerms("Whisper 1.7.1, ggml-base.bin")).isFalse();
    }

    @Test
    void theChosenEngineSpeaksFromTheNextRecordingOn() throws Exception {
        assertThat(hear().engine().name()).isEqualTo("Here");
        assertThat(hear().clearFrom()).isEqualTo(0.8);
        choose();

        Heard heard = hear();

        assertThat(heard.clearFrom())
                .as("the measure of one engine is none for another")
                .isNull();
        assertThat(heard.words()).extracting(Word::text).containsExactly("from", "elsewhere");
        assertThat(heard.engine().name()).isEqualTo("OpenAI-compatible");
        assertThat(heard.why()).isEmpty();
        assertThat(use()).isEqualTo(new EngineUse(1, 0, 0));
    }

    @Test
    void whoWantsToStayOnThisMachineStays() throws Exception {
        // a name counts as elsewhere, also when it leads here
        choose("http://localhost.localdomain:1", null);
        studio.as(maya, () -> onlyHere.choose(true));

        Heard heard = hear();

        assertThat(heard.engine().name()).isEqualTo("Here");
        assertThat(heard.why()).isEqualTo("It was kept on this machine, as the candidate wishes.");
        assertThat(use()).isEqualTo(EngineUse.NONE);
        choose();
        assertThat(hear().engine().name())
                .as("an engine on this machine may hear them")
                .isEqualTo("OpenAI-compatible");
    }

    @Test
    void whatGoesWrongIsSaidAndLeftAloneAfterThreeTimes() throws Exception {
        elsewhere.answering(429, "{}");
        choose();

        for (int i = 0; i < Breakers.FAILURES; i++) {
            assertThat(hear().why())
                    .isEqualTo("The built-in engine stood in for OpenAI-compatible service: it did not answer as it"
                            + " should.");
        }
        Heard alone = hear();

        assertThat(alone.words()).extracting(Word::text).containsExactly("here");
        assertThat(alone.why()).contains("failed several times in a row");
        assertThat(elsewhere.asked()).hasSize(Breakers.FAILURES);
        assertThat(use()).isEqualTo(new EngineUse(Breakers.FAILURES, 0, Breakers.FAILURES + 1));
        assertThat(choice().trouble()).isEqualTo("It is busy, or the account's limit is reached.");
        elsewhere.answering(200, HEARD);
        today = today.plus(Duration.ofSeconds(61));
        assertThat(hear().why()).as("tried again after a minute").isEmpty();
        assertThat(hear().why()).isEmpty();
        assertThat(elsewhere.asked()).hasSize(Breakers.FAILURES + 2);
    }

    @Test
    void aNewChoiceBeginsAnew() throws Exception {
        elsewhere.answering(429, "{}");
        choose();
        for (int i = 0; i <= Breakers.FAILURES; i++) {
            hear();
        }
        elsewhere.answering(200, HEARD);

        choose();

        assertThat(hear().why()).isEmpty();
        assertThat(choice().trouble()).isNull();
    }

    @Test
    void whenTheBudgetIsUsedUpTheBuiltInEngineSpeaksUntilTomorrow() throws Exception {
        choose(2);

        assertThat(hear().why()).isEmpty();
        assertThat(hear().why()).isEmpty();
        assertThat(hear().why()).contains("today's budget for it is used up");
        assertThat(elsewhere.asked()).hasSize(2);
        today = today.plus(Duration.ofDays(500));
        assertThat(hear().why()).as("tomorrow").isEmpty();
    }

    @Test
    void manyAtOnceNeverPassTheBudget() throws Exception {
        choose(10);
        EngineChoice choice = choice();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> taken = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                taken.add(threads.submit(
                        () -> clock.at(today, () -> budget.take(choice, 1, 0).isPresent())));
            }
            int passed = 0;
            for (Future<Boolean> one : taken) {
                passed += one.get() ? 1 : 0;
            }
            assertThat(passed).isEqualTo(10);
        }
        assertThat(use().requests()).isEqualTo(10);
    }

    @Test
    void anAssessmentTakesItsTokensBeforeAndGivesBackWhatItDidNotNeed() throws Exception {
        String content = "{\"level\":3,\"confidence\":1,\"reason\":\"Clear.\",\"quotes\":[\"one two three four\"]}";
        String points = "{\"points\":[],\"advice\":{\"worked\":\"a\",\"next\":\"b\",\"tryAgain\":\"c\"}}";
        elsewhere.answering(asked -> chat(asked.text().contains("\\\"criterion\\\"") ? content : points));
        long needed = ChatAssessor.tokens(ANSWER);
        chooseAssessor(elsewhere.address() + "/v1", needed - 1);
        assertThat(assess().why()).contains("budget");
        assertThat(elsewhere.asked()).isEmpty();
        chooseAssessor(elsewhere.address() + "/v1", needed);

        Assessed assessed = assess();

        assertThat(assessed.why()).isEmpty();
        assertThat(assessed.assessment().engine().name()).isEqualTo("OpenAI-compatible");
        EngineUse use = clock.at(today, () -> studio.get(ada, () -> settings.today(Purpose.ASSESSMENT)));
        assertThat(use).isEqualTo(new EngineUse(2, 240, 1));
    }

    @Test
    void nonsenseIsJudgedHereAndTheAnswerSaysSo() throws Exception {
        elsewhere.answering(asked -> chat("I give it a five!"));
        chooseAssessor(elsewhere.address() + "/v1", null);

        Assessed assessed = assess();

        assertThat(assessed.assessment().engine().name()).isEqualTo("Here");
        assertThat(assessed.why()).contains("it did not answer as it should");
    }

    @Test
    void addressesInsideAreNotEvenAsked() throws Exception {
        chooseAssessor("https://10.1.2.3/v1", null);
        assertThat(assess().why()).contains("could not be reached");
        assertThat(book.choice(Purpose.ASSESSMENT).choice().trouble()).contains("inside a private network");
        chooseAssessor("http://169.254.169.254/latest", null);
        assertThat(assess().why()).contains("could not be reached");
    }

    @Test
    void modelFilesLieInTheFolderOfModels() throws Exception {
        for (String name : List.of("../studio.key", "/etc/passwd", "..", ".", "a/../../b", "\0")) {
            assertThatThrownBy(() -> WhisperFiles.within(java.nio.file.Path.of("target/no-models"), name))
                    .isInstanceOf(IOException.class);
        }
        choose(new EngineDraft(Purpose.TRANSCRIPTION, EngineKind.WHISPER, "", "x.bin", null, 60, null, null));
        assertThat(hear().engine().name()).isEqualTo("Here");
        assertThat(choice().trouble()).contains("There is no file of this name");
    }

    @Test
    void tryingItTellsPlainlyWhatCameBack() throws Exception {
        choose();
        assertThat(tried(Purpose.TRANSCRIPTION)).satisfies(trial -> {
            assertThat(trial.worked()).isTrue();
            assertThat(trial.words()).contains("heard “from elsewhere”");
        });
        elsewhere.answering(401, "{}");
        assertThat(tried(Purpose.TRANSCRIPTION)).isEqualTo(new Trial(false, "It refused the key."));
        elsewhere.answering(200, "<html>");
        assertThat(tried(Purpose.TRANSCRIPTION).words()).isEqualTo("It answered with something that is no JSON.");
        assertThat(elsewhere.asked())
                .as("the sample is heard")
                .allSatisfy(asked -> assertThat(asked.body().length).isGreaterThan(50_000));
    }

    @Test
    void modelsThatOllamaPassesOnAreElsewhere() {
        assertThat(ollama("http://localhost:11434", "llama3.2").elsewhere()).isFalse();
        assertThat(ollama("http://localhost:11434", "gpt-oss:120b-cloud").elsewhere())
                .isTrue();
        assertThat(ollama("http://ollama:11434", "llama3.2").elsewhere()).isTrue();
    }

    private static StubEngine.Said chat(String content) {
        return new StubEngine.Said(
                200,
                JsonMapper.shared()
                        .writeValueAsString(Map.of(
                                "choices", List.of(Map.of("message", Map.of("content", content))),
                                "usage", Map.of("prompt_tokens", 100, "completion_tokens", 20))));
    }

    private static EngineChoice ollama(String address, String model) {
        return new EngineChoice(
                Purpose.ASSESSMENT, EngineKind.OLLAMA, address, model, false, 60, null, null, null, null);
    }

    private Trial tried(Purpose purpose) throws Exception {
        return studio.get(ada, () -> settings.tryIt(purpose)).get();
    }

    private void choose() {
        choose(elsewhere.address() + "/v1", null);
    }

    private void choose(int requests) {
        choose(elsewhere.address() + "/v1", requests);
    }

    private void choose(String address, @Nullable Integer requests) {
        choose(new EngineDraft(
                Purpose.TRANSCRIPTION, EngineKind.OPENAI, address, "whisper-1", null, 30, requests, null));
    }

    private void chooseAssessor(String address, @Nullable Long tokens) {
        choose(new EngineDraft(Purpose.ASSESSMENT, EngineKind.OPENAI, address, "gpt", null, 30, null, tokens));
    }

    private void choose(EngineDraft draft) {
        studio.as(ada, () -> settings.change(draft));
    }

    private EngineChoice choice() {
        return book.choice(Purpose.TRANSCRIPTION).choice();
    }

    private EngineUse use() {
        return clock.at(today, () -> studio.get(ada, () -> settings.today(Purpose.TRANSCRIPTION)));
    }

    private Heard hear() {
        return onThatDay(() -> engines.transcribe(maya.id(), TWO_SECONDS));
    }

    private Assessed assess() {
        return onThatDay(() -> engines.assess(maya.id(), ANSWER));
    }

    private <T> T onThatDay(Callable<T> work) {
        return clock.at(today, work);
    }

    private static final AnswerToAssess ANSWER = new AnswerToAssess(
            "Count to ten.",
            List.of(),
            List.of(),
            false,
            null,
            List.of(new Criterion("clarity", "Clarity", 1, List.of("1", "2", "3", "4", "5"))),
            List.of(
                    new Word("one", 0, 1, 1),
                    new Word("two", 1, 2, 1),
                    new Word("three", 2, 3, 1),
                    new Word("four", 3, 4, 1)),
            false);

    private static class Here implements Transcriber, Assessor {

        @Override
        public Engine engine() {
            return new Engine("Here", "1", "none");
        }

        @Override
        public OptionalDouble clearFrom() {
            return OptionalDouble.of(0.8);
        }

        @Override
        public boolean closedVocabulary() {
            return true;
        }

        @Override
        public List<Word> transcribe(Sound sound) {
            return List.of(new Word("here", 0, 1, 1));
        }

        @Override
        public Assessment assess(AnswerToAssess answer) {
            return new Assessment(
                    engine(),
                    null,
                    List.of(),
                    null,
                    Specifics.NONE,
                    List.of(new CriterionFinding("clarity", 2, 0.5, "Found here.", List.of())),
                    new Advice("a", "b", "c"));
        }
    }
}
