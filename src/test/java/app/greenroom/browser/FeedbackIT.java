package app.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.greenroom.media.Voice;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
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

    private static final String CANDIDATE = "mei-ling.chen@greenroom.example";
    private static final Path SPOKEN = Path.of("src/test/resources/voice/series.webm");
    private static final Path TEXT = Path.of("src/test/resources/voice/series.txt");
    private static final double SPOKEN_SECONDS = 24.9;
    private static final Pattern PACE = Pattern.compile("(\\d+) words a minute");

    @TempDir
    static Path home;

    private static RunningStudio studio;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws Exception {
        String models = System.getenv("GREENROOM_MODELS");
        assumeTrue(models != null, "no speech models: bin/models brings them");
        setDefaultAssertionTimeout(120_000);
        chromium = new Chromium(Voice.wav(SPOKEN, home));
        studio = RunningStudio.start(home.resolve("studio"), Map.of("GREENROOM_MODELS", models));
        People.addCandidateToNewStudio(chromium, studio, CANDIDATE);
    }

    @AfterAll
    static void stop() throws Exception {
        if (chromium != null) {
            chromium.close();
        }
        if (studio != null) {
            studio.close();
        }
    }

    @Test
    void whatWasSaidIsReadPlayedAndJudgedAlthoughTheServerDies() throws Exception {
        Page page = People.signedIn(chromium, studio, CANDIDATE, 1440, ColorScheme.LIGHT);
        page.navigate(studio.url() + "/practice");
        Locator question = page.getByText("How would you measure the success of a new original series?");
        String address = page.locator("main a[href^='practice/']")
                .filter(new Locator.FilterOptions().setHas(question))
                .or(question.locator("xpath=ancestor::a"))
                .first()
                .getAttribute("href");
        RecorderPage.open(page, studio.url() + "/" + address)
                .start()
                .speakUntil(SPOKEN_SECONDS + 1)
                .finish();
        page.navigate(studio.url() + "/answers");
        page.locator("main a[href^='answers/']").first().click();
        assertThat(page.getByText(Pattern.compile("Listening to the answer|Writing down the words")))
                .isVisible();

        studio.kill();
        studio.start();
        page.reload();

        assertThat(page.getByText("What you covered")).isVisible();
        theWordsAreThere(page);
        soIsHowTheyWereSaid(page);
        soIsWhatCounts(page);
        aQuotePlays(page);
    }

    /** Nine of ten of the words that were spoken, at least, and the first where it was said. */
    private static void theWordsAreThere(Page page) throws Exception {
        String read = page.locator(".gr-passages").innerText().toLowerCase();
        List<String> spoken = List.of(
                Files.readString(TEXT).toLowerCase().replaceAll("[^a-z' ]", "").split(" +"));
        Set<String> heard = new HashSet<>(Arrays.asList(read.split("\\s+")));
        assertThat(spoken.stream().filter(heard::contains).count()).isGreaterThan(spoken.size() * 9L / 10);
    }

    private static void soIsHowTheyWereSaid(Page page) throws Exception {
        Matcher pace = PACE.matcher(page.locator(".gr-delivery").innerText());
        assertThat(pace.find()).isTrue();
        double truth = Files.readString(TEXT).strip().split("\\s+").length * 60 / SPOKEN_SECONDS;
        assertThat(Double.parseDouble(pace.group(1))).isCloseTo(truth, within(truth * 0.05));
        for (String filler : List.of("basically", "you know", "i mean")) {
            assertThat(page.locator(".gr-filler").filter(new Locator.FilterOptions().setHasText("“" + filler + "”")))
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
        assertThat(at).isBetween(7.0, 13.0);
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
