package app.greenroom.engines;

import app.greenroom.assessment.AnswerToAssess;
import app.greenroom.assessment.Assessment;
import app.greenroom.assessment.Assessor;
import app.greenroom.assessment.AssessorException;
import app.greenroom.connectors.ChatAssessor;
import app.greenroom.rubrics.Criterion;
import app.greenroom.speech.ModelMissingException;
import app.greenroom.speech.Sound;
import app.greenroom.speech.Transcriber;
import app.greenroom.speech.Word;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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

/** Has an engine hear one spoken sentence, or judge one short answer that we made up, and says plainly what came back. */
@Component
class EngineTrial {

    private static final Logger LOG = LoggerFactory.getLogger(EngineTrial.class);
    private static final String SAMPLE = "/engines/sample.pcm";
    private static final double NANOS = 1e9;

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
        boolean hears = choice.purpose() == Purpose.TRANSCRIPTION;
        int requests = hears ? 1 : ChatAssessor.requests(ANSWER);
        long tokens = hears ? 0 : ChatAssessor.tokens(ANSWER);
        if (choice.kind() == EngineKind.EMBEDDED) {
            return trial(() -> hears ? hear(transcriber) : judge(assessor.getObject()));
        }
        return budget.take(choice, requests, tokens)
                .map(taken -> metered(kept, hears, new Meter(budget, choice, taken)))
                .orElse(new Trial(false, "Today's budget is used up, so it was not asked."));
    }

    private Trial metered(EngineBook.Kept kept, boolean hears, Meter meter) {
        try {
            return trial(() -> hears
                    ? hear(connected.transcriber(kept, meter))
                    : judge(connected.assessor(kept, assessor.getObject(), meter)));
        } finally {
            meter.settle();
        }
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

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            words.add(new Word(word, 0, 0, 1));
        }
        return words;
    }
}
