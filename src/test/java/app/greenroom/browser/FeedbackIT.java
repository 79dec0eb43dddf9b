package app.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.greenroom.media.Voice;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A candidate answers out loud in a new studio and, without touching a setting, reads what they said, how, and what of it
 * counts; the server is killed while it is listening.
 */
class FeedbackIT {

    private static final Path SPOKEN = Path.of("src/test/resources/voice/series.webm");
    private static final Path TEXT = Path.of("src/test/resources/voice/series.txt");
    private static final double SPOKEN_SECONDS = 28.0;
    /** Long enough to begin to record before the first word, on a busy machine, too. */
    private static final int BEFORE = 9;

    private static final int LEVEL_SECONDS = 4;

    /** The few words before the answer are over: half a second without a sound. */
    private static final String UNTIL_QUIET = """
            meter => new Promise(done => {
              let quiet = 0;
              const look = setInterval(() => {
                quiet = Number(meter.getAttribute('aria-valuenow')) < 5 ? quiet + 1 : 0;
                if (quiet === 10) done(clearInterval(look));
              }, 50);
            })""";

    @TempDir
    static Path home;

    private static Rehearsal rehearsal;
    private static RunningStudio studio;

    @BeforeAll
    static void start() throws Exception {
        String models = System.getenv("GREENROOM_MODELS");
        assumeTrue(models != null, "no speech models: bin/models brings them");
        setDefaultAssertionTimeout(120_000);
        Chromium chromium = new Chromium(Voice.wav(SPOKEN, BEFORE, home));
        rehearsal = Rehearsal.start(home.resolve("studio"), chromium, Map.of("GREENROOM_MODELS", models));
        studio = rehearsal.studio();
    }

    @AfterAll
    static void stop() throws Exception {
        if (rehearsal != null) {
            rehearsal.close();
        }
    }

    @Test
    void whatWasSaidIsReadPlayedAndJudgedAlthoughTheServerDies() throws Exception {
        Page page = rehearsal.candidate();
        page.navigate(studio.url() + "/practice");
        String address = page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName(
                                        "Say it out loud: How would you measure the success of a new original series?"))
                .getAttribute("href");
        RecorderPage recorder = RecorderPage.open(page, studio.url() + "/" + address);
        assertThat(page.getByText("We can hear you")).isVisible();
        page.getByLabel("Microphone level").evaluate(UNTIL_QUIET);
        recorder.start().speakUntil(BEFORE - LEVEL_SECONDS + SPOKEN_SECONDS).finish();

        studio.kill();
        page.context().close();
        studio.start();

        page = rehearsal.candidate();
        page.navigate(studio.url() + "/answers");
        page.locator("main a[href^='answers/']").first().click();
        assertThat(page.getByText("What you covered")).isVisible();
        theWordsAreThere(page);
        soIsHowTheyWereSaid(page);
        soIsWhatCounts(page);
        aQuotePlays(page);
    }

    /** Seven of eight of the words that were spoken, at least: what the engine does with this voice. */
    private static void theWordsAreThere(Page page) throws Exception {
        String read = page.locator(".gr-passages").innerText().toLowerCase();
        List<String> spoken = List.of(
                Files.readString(TEXT).toLowerCase().replaceAll("[^a-z' ]", "").split(" +"));
        Set<String> heard = new HashSet<>(Arrays.asList(read.split("\\s+")));
        assertThat(spoken.stream().filter(heard::contains).count()).as(read).isGreaterThan(spoken.size() * 7L / 8);
    }

    private static void soIsHowTheyWereSaid(Page page) throws Exception {
        Locator pace = page.locator(".gr-measure").filter(new Locator.FilterOptions().setHasText("words a minute"));
        double truth = Files.readString(TEXT).strip().split("\\s+").length * 60 / SPOKEN_SECONDS;
        assertThat(Double.parseDouble(pace.locator(".gr-number").first().innerText()))
                .isCloseTo(truth, within(truth * 0.05));
        for (String filler : List.of("basically", "you know", "i mean")) {
            assertThat(page.getByLabel(Pattern.compile("^Play “" + filler + "” at "))
                            .first())
                    .isVisible();
        }
    }

    private static void soIsWhatCounts(Page page) {
        assertThat(point(page, "chooses a north-star metric")).containsText("✓ covered");
        assertThat(point(page, "splits by audience")).containsText("✓ covered");
        assertThat(point(page, "guards against novelty")).containsText("not heard");
    }

    private static void aQuotePlays(Page page) {
        Locator moment = point(page, "splits by audience").locator(".gr-moment");
        String[] clock = moment.innerText().split(":");
        double at = Integer.parseInt(clock[0]) * 60 + Integer.parseInt(clock[1]);
        assertThat(at).isBetween(9.0, 16.0 + BEFORE);
        moment.click();
        page.waitForFunction(
                "at => { const player = document.querySelector('greenroom-player');"
                        + " return !player.media.paused && player.currentTime >= at; }",
                at);
        double now =
                ((Number) page.evaluate("() => document.querySelector('greenroom-player').currentTime")).doubleValue();
        assertThat(now).isBetween(at, at + 2.5);
    }

    private static Locator point(Page page, String point) {
        return page.locator(".gr-found-points > li").filter(new Locator.FilterOptions().setHasText(point));
    }
}
