package app.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.media.Voice;
import app.greenroom.media.Voice.Piece;
import app.greenroom.media.Voice.Silence;
import app.greenroom.media.Voice.Spoken;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how long it takes from the moment a turn is decided to be over until the interviewer is heard: {@code
 * bench/interview} runs it, and docs/quality.md says what it found. It is no test of the build.
 */
class InterviewPace {

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
    void asCaptions() throws Exception {
        try (Chromium chromium = new Chromium(spoken());
                RunningStudio studio = RunningStudio.start(home.resolve("captions"), models())) {
            People.addCandidateToNewStudio(chromium, studio);
            measure(chromium, studio, "ours: what is to be said is there, and shown");
        }
    }

    /** The studio's voice is a program of this machine, asked as any service that speaks. */
    @Test
    void aloud() throws Exception {
        try (Speaker speaker = new Speaker();
                Chromium chromium = new Chromium(spoken())) {
            Map<String, String> settings = new HashMap<>(models());
            settings.put("GREENROOM_OUTBOUND_ALLOWED", speaker.where());
            try (RunningStudio studio = RunningStudio.start(home.resolve("aloud"), settings)) {
                People.addCandidateToNewStudio(chromium, studio);
                People.chooseVoice(chromium, studio, "http://" + speaker.where(), "flite slt");
                measure(chromium, studio, "heard");
                System.out.printf("the voice took a median of %.0f ms of it%n", speaker.median());
            }
        }
    }

    private static Map<String, String> models() {
        return Map.of("GREENROOM_MODELS", System.getenv("GREENROOM_MODELS"));
    }

    private static Path spoken() throws Exception {
        List<Piece> pieces = new ArrayList<>(List.of(new Silence(3)));
        for (int turn = 0; turn < TURNS; turn++) {
            pieces.add(new Spoken(ANSWER, SAID));
            pieces.add(new Silence(SILENT));
        }
        return Voice.wav(pieces, home);
    }

    private static void measure(Chromium chromium, RunningStudio studio, String what) {
        setDefaultAssertionTimeout(60_000);
        Page page = People.signedIn(chromium, studio, People.CANDIDATE, Examination.WIDE, ColorScheme.LIGHT);
        page.addInitScript(WATCH);
        InterviewPage.beginWithGuide(page, "Product Manager at Netflix", "8 questions");
        double load = load();
        page.waitForFunction(
                "turns => window.pace.length >= turns",
                TURNS - 2,
                new Page.WaitForFunctionOptions().setTimeout((SAID + SILENT) * 1000 * (TURNS + 4)));
        report(what, (List<?>) page.evaluate("window.pace"), load);
    }

    private static void report(String what, List<?> pace, double load) {
        assertThat(pace).isNotEmpty();
        List<Double> millis = pace.stream()
                .map(one -> ((Number) ((List<?>) one).getFirst()).doubleValue())
                .sorted()
                .toList();
        Object medium = ((List<?>) pace.getFirst()).getLast();
        System.out.printf(
                "%tF, %d cores, load %.1f to %.1f, %s (%s), %d turns: median %.0f ms, 90 of 100 within %.0f ms, at most"
                        + " %.0f ms%n",
                System.currentTimeMillis(),
                Runtime.getRuntime().availableProcessors(),
                load,
                load(),
                what,
                medium,
                millis.size(),
                millis.get(millis.size() / 2),
                millis.get((int) (millis.size() * 0.9)),
                millis.getLast());
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** Speaks with flite whatever it is asked to. */
    private static final class Speaker implements AutoCloseable {

        private static final JsonMapper JSON = new JsonMapper();

        private final HttpServer server;
        private final List<Double> millis = Collections.synchronizedList(new ArrayList<>());

        Speaker() throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newCachedThreadPool());
            server.createContext("/audio/speech", this::speak);
            server.start();
        }

        String where() {
            return "localhost:" + server.getAddress().getPort();
        }

        double median() {
            List<Double> sorted = millis.stream().sorted().toList();
            return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
        }

        private void speak(HttpExchange exchange) throws IOException {
            String words =
                    JSON.readTree(exchange.getRequestBody()).path("input").asString();
            Path wav = Files.createTempFile(home, "said", ".wav");
            long began = System.nanoTime();
            Process flite = new ProcessBuilder("flite", "-voice", "slt", "-t", words, "-o", wav.toString()).start();
            flite.onExit().join();
            millis.add((System.nanoTime() - began) / 1e6);
            byte[] sound = Files.readAllBytes(wav);
            try (exchange) {
                exchange.sendResponseHeaders(200, sound.length);
                exchange.getResponseBody().write(sound);
            }
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
