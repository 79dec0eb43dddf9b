package app.greenroom.engines;

import app.greenroom.assessment.AnswerToAssess;
import app.greenroom.assessment.Assessment;
import app.greenroom.assessment.Assessor;
import app.greenroom.assessment.AssessorException;
import app.greenroom.connectors.ChatAssessor;
import app.greenroom.connectors.ChatPhraser;
import app.greenroom.connectors.OpenAiSpeaker;
import app.greenroom.connectors.Phrased;
import app.greenroom.connectors.Phrasing;
import app.greenroom.rubrics.Criterion;
import app.greenroom.speech.ModelMissingException;
import app.greenroom.speech.Sound;
import app.greenroom.speech.SpokenWords;
import app.greenroom.speech.Transcriber;
import app.greenroom.speech.Word;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Has an engine hear one spoken sentence, or work on a few that we made up, and says plainly what came back. */
@Component
class EngineTrial {

    private static final Logger LOG = LoggerFactory.getLogger(EngineTrial.class);
    private static final String SAMPLE = "/engines/sample.pcm";
    private static final double NANOS = 1e9;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** One at a time and daemon: a press of a button is no reason to keep the program. */
    private final Executor threads =
            work -> Thread.ofVirtual().name("engine-trial").start(work);

    private final Connected connected;
    private final BudgetBook budget;
    private final Transcriber transcriber;
    private final ObjectProvider<Assessor> assessor;

    EngineTrial(Connected connected, BudgetBook budget, Transcriber transcriber, ObjectProvider<Assessor> assessor) {
        this.connected = connected;
        this.budget = budget;
        this.transcriber = transcriber;
        this.assessor = assessor;
    }

    CompletableFuture<Trial> begin(EngineBook.Kept kept) {
        return CompletableFuture.supplyAsync(() -> run(kept), threads);
    }

    private Trial run(EngineBook.Kept kept) {
        EngineChoice choice = kept.choice();
        if (choice.kind() == EngineKind.EMBEDDED) {
            return trial(() -> here(choice.purpose()));
        }
        boolean judges = choice.purpose() == Purpose.ASSESSMENT;
        int requests = judges ? ChatAssessor.requests(ANSWER) : 1;
        long tokens = judges
                ? ChatAssessor.tokens(ANSWER)
                : choice.purpose() == Purpose.INTERVIEWER ? ChatPhraser.tokens(REMARK) : 0;
        return budget.take(choice, requests, tokens)
                .map(taken -> metered(kept, new Meter(budget, choice, taken)))
                .orElse(new Trial(false, "Today's budget is used up, so it was not asked."));
    }

    private Trial metered(EngineBook.Kept kept, Meter meter) {
        try {
            return trial(() -> elsewhere(kept, meter));
        } finally {
            meter.settle();
        }
    }

    private String here(Purpose purpose) throws IOException, AssessorException {
        return switch (purpose) {
            case TRANSCRIPTION -> hear(transcriber);
            case ASSESSMENT -> judge(assessor.getObject());
            case INTERVIEWER -> "The built-in interviewer is always ready; its words were written beforehand.";
            case VOICE -> "Each browser speaks with its own voice, or shows captions.";
        };
    }

    private String elsewhere(EngineBook.Kept kept, Meter meter) throws IOException, AssessorException {
        return switch (kept.choice().purpose()) {
            case TRANSCRIPTION -> hear(connected.transcriber(kept, meter));
            case ASSESSMENT -> judge(connected.assessor(kept, assessor.getObject(), meter));
            case INTERVIEWER -> phrase(connected.phraser(kept, PATIENCE, meter));
            case VOICE -> speak(connected.speaker(kept, PATIENCE, meter));
        };
    }

    @FunctionalInterface
    private interface Attempt {
        String run() throws IOException, AssessorException;
    }

    private static Trial trial(Attempt attempt) {
        long start = System.nanoTime();
        try {
            String words = attempt.run();
            double seconds = (System.nanoTime() - start) / NANOS;
            return new Trial(true, String.format(Locale.ROOT, words, seconds));
        } catch (ModelMissingException e) {
            return new Trial(false, "Its model is not on this machine yet. " + e.getMessage());
        } catch (IOException | AssessorException | RuntimeException e) {
            if (e instanceof RuntimeException) {
                LOG.error("an engine could not be tried", e);
            }
            return new Trial(false, Excuses.of(e));
        }
    }

    /** Words with a place for the seconds. */
    private static String hear(Transcriber transcriber) throws IOException {
        List<Word> words = transcriber.transcribe(EngineTrial::sample);
        if (words.isEmpty()) {
            return "It answered after %.1f seconds, and heard nothing in a clear sentence.";
        }
        String text = words.stream().map(Word::text).collect(Collectors.joining(" "));
        return "It works: after %.1f seconds it heard “" + text.replace("%", "%%") + "”.";
    }

    private static String judge(Assessor assessor) throws AssessorException {
        Assessment assessment = assessor.assess(ANSWER);
        long quoted = assessment.criteria().stream()
                .filter(finding -> !finding.evidence().isEmpty())
                .count();
        return "It works: after %.1f seconds it had judged a short answer of ours by "
                + assessment.criteria().size()
                + " criteria, " + quoted + " of them with quotes that are really there. It is "
                + assessment.engine().model().replace("%", "%%") + ".";
    }

    private static String phrase(ChatPhraser phraser) throws IOException {
        Phrased put = phraser.phrase(REMARK);
        String words = (put.lead() + " " + put.words()).strip();
        return "It works: after %.1f seconds it said “" + words.replace("%", "%%")
                + "”. In an interview it has a second and a half; what comes later is said in the built-in words.";
    }

    private static String speak(OpenAiSpeaker speaker) throws IOException {
        SpokenWords spoken = speaker.speak(REMARK.question());
        return "It works: after %.1f seconds it had spoken a question of ours ("
                + spoken.bytes().length / 1024 + " kB, " + spoken.format().mediaType()
                + "). In an interview browsers wait two seconds for it, and speak themselves otherwise.";
    }

    private static void sample(Sound.Listener listener) throws IOException {
        try (InputStream file = EngineTrial.class.getResourceAsStream(SAMPLE)) {
            byte[] bytes = Objects.requireNonNull(file, SAMPLE).readAllBytes();
            short[] samples = new short[bytes.length / Short.BYTES];
            ByteBuffer.wrap(bytes)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asShortBuffer()
                    .get(samples);
            listener.hear(samples, samples.length);
        }
    }

    private static final AnswerToAssess ANSWER = new AnswerToAssess(
            "Tell me about a time you improved something that did not work well.",
            List.of("Names the result with a number", "Says what they did themselves"),
            List.of(),
            true,
            null,
            List.of(
                    new Criterion(
                            "result",
                            "Result",
                            1,
                            List.of(
                                    "No result is named.",
                                    "A result is hinted at.",
                                    "A result is named.",
                                    "A result is named with a number.",
                                    "A result is named with a number, and what was learned.")),
                    new Criterion(
                            "action",
                            "Own actions",
                            1,
                            List.of(
                                    "It stays unclear who did what.",
                                    "The team's work is told.",
                                    "One own action is told.",
                                    "Several own actions are told in order.",
                                    "Several own actions are told with the reason for each."))),
            words("Our weekly report took two days to write and nobody read it. I asked ten readers what they used,"
                    + " then I cut it to one page and wrote a query that fills it in. Now it takes one hour,"
                    + " and eight of ten readers open it every week."),
            true);

    private static final Phrasing REMARK = new Phrasing(
            "Kind",
            "Both are free: a lead that asks nothing, and one question.",
            "Tell me about a time you improved something that did not work well.",
            "I see.",
            "And which of that did you do yourself?",
            "Our weekly report took two days to write, so we cut it to one page and now it takes one hour.");

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            words.add(new Word(word, 0, 0, 1));
        }
        return words;
    }
}
