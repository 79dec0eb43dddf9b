package app.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job from end to end, in two browsers: a coach assigns, a candidate answers into a microphone, the coach
 * listens, comments at 0:04, scores and releases, the candidate hears it, and both see the score.
 */
class StoryIT {

    private static final String COACH = "dana.whitfield@greenroom.example";
    private static final String CANDIDATE = "mei-ling.chen@greenroom.example";
    private static final double RECORDED_SECONDS = 10;

    @TempDir
    static Path home;

    private static RunningStudio studio;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws Exception {
        setDefaultAssertionTimeout(20_000);
        chromium = new Chromium(Path.of("src/test/resources/voice/answer.wav"));
        studio = RunningStudio.startDemo(home);
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
    void fromAnAssignmentToAScoreOnTheChart() {
        Page coach = People.signedIn(chromium, studio, COACH, 1440, ColorScheme.LIGHT);
        Page candidate = People.signedIn(chromium, studio, CANDIDATE, 1440, ColorScheme.LIGHT);

        try {
            assign(coach);
            String question = answerOutLoud(candidate);
            review(coach, question);
            hear(candidate, question);

            candidate.navigate(studio.url() + "/progress");
            assertThat(scores(candidate)).containsExactly("4.00");
            openProfile(coach);
            assertThat(scores(coach)).containsExactly("4.00");
        } finally {
            picture(coach, "story-coach");
            picture(candidate, "story-candidate");
        }
    }

    /** Where the story ended, for whoever wonders why. */
    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", name + ".png"))
                .setFullPage(true));
    }

    private static void assign(Page coach) {
        coach.navigate(studio.url() + "/assignments/new");
        Locator set = coach.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("Question set"));
        set.click();
        // until they are there, rows hold nothing to choose
        coach.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\S")))
                .first()
                .click();
        assertThat(set).not().hasValue("");
        Locator people = coach.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("People"));
        people.fill("Mei-Ling");
        coach.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(Pattern.compile("Mei-Ling Chen")))
                .click();
        people.press("Escape");
        coach.getByLabel("Title").fill("Your first answers");
        coach.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName("Assign").setExact(true))
                .click();
        assertThat(coach.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Your first answers")))
                .isVisible();
    }

    /** Records ten seconds of the spoken answer, keeps the take and hands it in; answers the question's words. */
    private static String answerOutLoud(Page candidate) {
        candidate.navigate(studio.url() + "/home");
        candidate
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Let’s hear it"))
                .first()
                .click();
        candidate.waitForURL(Pattern.compile("/practice/"));
        Locator heading = candidate.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
        assertThat(heading).not().containsText("Mei-Ling");
        String question = heading.innerText();

        // the browser of a test has said yes already, so that the page may ask or go on by itself
        Locator allow = button(candidate, "Allow the microphone");
        Locator heard = candidate.getByText("We can hear you");
        assertThat(allow.or(heard)).isVisible();
        if (allow.isVisible()) {
            allow.click();
        }
        assertThat(heard).isVisible();
        button(candidate, Pattern.compile("Start (preparing|recording)")).click();
        Locator ready = button(candidate, "I’m ready");
        Locator finish = button(candidate, "Finish answer");
        assertThat(ready.or(finish)).isVisible();
        if (ready.isVisible()) {
            ready.click();
        }
        candidate.waitForFunction(
                "seconds => document.querySelector('greenroom-recorder').running?.seconds > seconds",
                RECORDED_SECONDS,
                new Page.WaitForFunctionOptions().setTimeout(40_000));
        finish.click();
        button(candidate, "Keep this take").click();
        assertThat(candidate.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Your answer is kept")))
                .isVisible();
        button(candidate, Pattern.compile("Hand it in")).click();
        assertThat(candidate.getByText("Well said. It is handed in.")).isVisible();
        return question;
    }

    private static void review(Page coach, String question) {
        coach.navigate(studio.url() + "/review");
        coach.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(question))
                .last()
                .click();
        assertThat(coach.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(Pattern.compile("Mei-Ling Chen"))))
                .isVisible();

        seekTo(coach, 4);
        button(coach, Pattern.compile("^Comment$")).click();
        coach.getByLabel("Comment at 0:04").fill("You name the number before the story.");
        button(coach, "Done").click();
        List<Locator> fours = coach.getByRole(
                        AriaRole.RADIO, new GetByRoleOptions().setName("4").setExact(true))
                .all();
        assertThat(fours).isNotEmpty();
        double apart = apart(fours);
        fours.getFirst().check();
        assertThat(coach.getByText(Pattern.compile("^4 · "))).isVisible();
        assertThat(apart(fours))
                .as("what the level means moves nothing from under the pointer")
                .isEqualTo(apart);
        fours.forEach(Locator::check);
        coach.getByLabel("Overall").fill("Clear from the first sentence. Next time, say what would change your mind.");
        button(coach, "Release").click();
        assertThat(coach.getByText(Pattern.compile("Released"))).isVisible();
    }

    private static double apart(List<Locator> levels) {
        return levels.get(1).boundingBox().y - levels.getFirst().boundingBox().y;
    }

    private static void hear(Page candidate, String question) {
        assertThat(button(candidate, Pattern.compile("Notifications, \\d+ new")))
                .isVisible();
        candidate.navigate(studio.url() + "/answers");
        candidate
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(question))
                .first()
                .click();
        assertThat(candidate.getByText("Clear from the first sentence.")).isVisible();

        candidate.waitForFunction("() => document.querySelector('greenroom-player').media.duration > 0");
        double duration = number(candidate, "p => p.media.duration");
        assertThat(duration).isFinite().isBetween(RECORDED_SECONDS, RECORDED_SECONDS + 4);
        candidate.getByLabel("Play from 0:04").click();
        candidate.waitForFunction("() => document.querySelector('greenroom-player').currentTime >= 4");
        assertThat(number(candidate, "p => p.currentTime")).isCloseTo(4, within(1.0));
    }

    private static void openProfile(Page coach) {
        coach.navigate(studio.url() + "/candidates");
        coach.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("Mei-Ling Chen")))
                .first()
                .click();
    }

    /** The scores in the table behind the chart over time. */
    private static List<String> scores(Page page) {
        button(page, "Over time as a table").click();
        Locator rows = page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Scores over time"))
                .locator("tbody tr");
        assertThat(rows.first()).isVisible();
        return rows.all().stream()
                .map(row -> row.locator("td, th").nth(2).innerText())
                .toList();
    }

    private static void seekTo(Page page, int seconds) {
        page.waitForFunction("() => document.querySelector('greenroom-player')?.seek");
        page.evaluate("at => document.querySelector('greenroom-player').seek(at)", seconds);
        page.waitForFunction(
                "at => Math.abs(document.querySelector('greenroom-player').currentTime - at) < 0.2", seconds);
    }

    private static double number(Page page, String of) {
        return ((Number) page.locator("greenroom-player").first().evaluate(of)).doubleValue();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name))
                .first();
    }
}
