package app.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.media.Voice;
import app.greenroom.media.Voice.Piece;
import app.greenroom.media.Voice.Silence;
import app.greenroom.media.Voice.Spoken;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures how long it takes from the moment a turn is decided to be over until the interviewer is heard: {@code
 * bench/interview} runs it, and docs/quality.md says what it found. It is no test of the build.
 */
class InterviewPace {

    private static final String CANDIDATE = "mei-ling.chen@greenroom.example";
    private static final Path ANSWER = Path.of("src/test/resources/voice/answer.wav");
    private static final int TURNS = Integer.parseInt(System.getProperty("turns", "14"));
    /** Said in each turn, and the silence that ends it. */
    private static final double SAID = 7;

    private static final double SILENT = 9;

    private static final String WATCH = """
            window.pace = [];
            let over = 0;
            addEventListener('turn-over', () => { over = performance.now(); });
            addEventListener('voice-began', event => {
              if (over) window.pace.push([performance.now() - over, event.detail.medium]);
              over = 0;
              // read at once: what counts is when it began
              setTimeout(() => document.querySelector('greenroom-interview-turn').voice.stop(), 300);
            });
            """;

    @TempDir
    static Path home;

    @Test
    void fromTheEndOfATurnToTheFirstWord() throws Exception {
        setDefaultAssertionTimeout(60_000);
        List<Piece> pieces = new ArrayList<>(List.of(new Silence(3)));
        for (int turn = 0; turn < TURNS; turn++) {
            pieces.add(new Spoken(ANSWER, SAID));
            pieces.add(new Silence(SILENT));
        }
        Map<String, String> settings = Map.of("GREENROOM_MODELS", System.getenv("GREENROOM_MODELS"));
        try (Chromium chromium = new Chromium(Voice.wav(pieces, home));
                RunningStudio studio = RunningStudio.start(home.resolve("studio"), settings)) {
            People.addCandidateToNewStudio(chromium, studio, CANDIDATE);
            Page page = People.signedIn(chromium, studio, CANDIDATE, Examination.WIDE, ColorScheme.LIGHT);
            page.addInitScript(WATCH);
            InterviewPage.beginWithGuide(page, "Product Manager at Netflix", "8 questions");
            double load = load();
            page.waitForFunction(
                    "turns => window.pace.length >= turns",
                    TURNS - 2,
                    new Page.WaitForFunctionOptions().setTimeout((SAID + SILENT) * 1000 * (TURNS + 4)));
            report((List<?>) page.evaluate("window.pace"), load);
        }
    }

    private static void report(List<?> pace, double load) {
        assertThat(pace).isNotEmpty();
        List<Double> millis = pace.stream()
                .map(one -> ((Number) ((List<?>) one).getFirst()).doubleValue())
                .sorted()
                .toList();
        Object medium = ((List<?>) pace.getFirst()).getLast();
        System.out.printf(
                "%tF, %d cores, load %.1f to %.1f: %d turns, first word (%s) after a median of %.0f ms, 90 of 100 within %.0f"
                        + " ms, at most %.0f ms%n",
                System.currentTimeMillis(),
                Runtime.getRuntime().availableProcessors(),
                load,
                load(),
                millis.size(),
                medium,
                millis.get(millis.size() / 2),
                millis.get((int) (millis.size() * 0.9)),
                millis.getLast());
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
