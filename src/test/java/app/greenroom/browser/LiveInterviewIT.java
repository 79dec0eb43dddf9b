package app.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.greenroom.media.Voice;
import app.greenroom.media.Voice.Silence;
import app.greenroom.media.Voice.Spoken;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole interview in which the interviewer listens: nobody presses a button when they are done. One answer is strong and
 * has a long thought in it, one leaves out a point, one is silence; the server is killed in the middle, and the candidate
 * goes on in another browser.
 */
class LiveInterviewIT {

    private static final String COACH = "kwame.adjei@greenroom.example";
    private static final Path STRONG = Path.of("src/main/resources/demo/voices/netflix-pm-05-strong.webm");
    private static final Path WITHOUT_A_POINT = Path.of("src/test/resources/voice/answer.wav");
    private static final Path MORE = Path.of("src/test/resources/voice/series.webm");
    private static final double THOUGHT = 4;
    /** Longer than it takes to decide that a turn is over, and to ask the next question. */
    private static final double REST = 16;

    private static final String SUCCESS = "How would you measure the success of a new original series?";
    private static final String BROUGHT_UP = "Tell me about something that went down, and that you brought up again.";
    private static final String DISAGREED = "Who disagreed with you, and what convinced them in the end?";
    private static final String NO = "Tell me about a time you had to say no.";
    private static final int ENOUGH_TIME = 90_000;

    @TempDir
    static Path home;

    private static Rehearsal rehearsal;
    private static RunningStudio studio;

    @BeforeAll
    static void start() throws Exception {
        String models = System.getenv("GREENROOM_MODELS");
        assumeTrue(models != null, "no speech models: bin/models brings them");
        setDefaultAssertionTimeout(ENOUGH_TIME);
        Chromium chromium = new Chromium(Voice.wav(
                List.of(
                        new Silence(2),
                        new Spoken(STRONG, 4),
                        new Silence(THOUGHT),
                        new Spoken(STRONG),
                        new Silence(REST),
                        new Spoken(WITHOUT_A_POINT),
                        new Silence(REST),
                        new Spoken(MORE)),
                home));
        rehearsal = Rehearsal.start(home.resolve("studio"), chromium, Map.of("GREENROOM_MODELS", models));
        studio = rehearsal.studio();
        People.addCoachToNewStudio(chromium, studio, COACH);
        importQuestions();
    }

    @AfterAll
    static void stop() throws Exception {
        if (rehearsal != null) {
            rehearsal.close();
        }
    }

    private static void importQuestions() {
        Page coach = People.inside(rehearsal.chromium(), studio, COACH, Examination.WIDE, ColorScheme.LIGHT);
        coach.navigate(studio.url() + "/guides");
        coach.getByText("Import a pack").click();
        coach.locator("input[type=file]")
                .setInputFiles(Path.of("src/test/resources/packs-for-tests/three-questions.yaml"));
        assertThat(coach.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Imported")))
                .isVisible();
        coach.context().close();
    }

    @Test
    void itListensAsksForWhatIsMissingAndLosesNothing() throws Exception {
        Page page = rehearsal.candidate();
        InterviewPage interview = InterviewPage.beginWithGuide(page, "Product lead at Harbour Radio", "3 questions");
        interview.asks(SUCCESS).answerNow();
        interview.asks(BROUGHT_UP);
        interview.asks(DISAGREED).listening().speakUntil(REST / 2);
        String address = page.url();
        killInMidAnswer(interview);
        double recorded = interview.seconds();

        page.onDialog(Dialog::accept);
        page.navigate(address);
        assertThat(page.getByText("You were cut off in your answer.")).isVisible();
        interview.asks(NO);
        page.navigate("about:blank");
        page.context().close();

        sayNothing(address);
        String debrief = address + "/debrief";
        List<String> heard = theDebriefTellsAllOfIt(debrief, recorded);
        theCoachFindsTheSame(debrief, heard);
    }

    /** The candidate speaks on, and notices nothing. */
    private static void killInMidAnswer(InterviewPage interview) throws Exception {
        interview.hearing();
        studio.kill();
        studio.start();
        People.signInAgain(interview.page().context(), studio.url(), People.CANDIDATE);
    }

    /** The last question, in another browser, by somebody who does not know what to say. */
    private static void sayNothing(String address) throws Exception {
        try (Chromium other = new Chromium(Path.of("src/test/resources/voice/silence.wav"))) {
            Page page = People.inside(other, studio, People.CANDIDATE, Examination.WIDE, ColorScheme.LIGHT);
            List<String> errors = Examination.errorsOf(page);
            page.navigate(address);
            assertThat(page.getByText("Welcome back").or(page.getByText("It goes on here now")))
                    .isVisible();
            InterviewPage interview = new InterviewPage(page);
            interview.asks(NO).beginAnswer();
            SoftAssertions soft = new SoftAssertions();
            Examination.of(soft, page, "candidate-interview-live", errors);
            soft.assertAll();
            // asked three times more, in other words each, and then left alone
            for (int asked = 0; asked < 3; asked++) {
                interview.speakUntil(1.5).done();
                interview.answerNow();
            }
            interview.speakUntil(1.5).done();
            assertThat(page.locator("h1")).containsText("That was my last question.");
            page.context().close();
        }
    }

    private static List<String> theDebriefTellsAllOfIt(String debrief, double recorded) {
        Page page = rehearsal.candidate(Examination.NARROW);
        List<String> errors = Examination.errorsOf(page);
        page.navigate(debrief);
        assertThat(page.locator("h1")).hasText("How it went");
        SoftAssertions soft = new SoftAssertions();
        Examination.of(soft, page, "candidate-interview-debrief", errors);
        soft.assertAll();

        Locator followUps = page.locator(".gr-interview-follow-up");
        assertThat(followUps).hasCount(1);
        assertThat(followUps).containsText(DISAGREED);
        assertThat(followUps).containsText("tells who disagreed and how they were convinced");
        // before the long thought and behind it: one answer, in one piece
        String spoken = page.locator(".gr-conversation-own").first().innerText().toLowerCase();
        assertThat(spoken).contains("twenty eight days").containsPattern("audience.*launch");
        assertThat(page.getByText("This one was left without an answer.")).isVisible();

        Locator players = page.locator("greenroom-player");
        assertThat(players).hasCount(3);
        page.waitForFunction(
                "() => [...document.querySelectorAll('greenroom-player')].every(player => player.duration > 0)");
        List<Double> lengths = List.of(length(players, 0), length(players, 1), length(players, 2));
        assertThat(lengths.getFirst()).isGreaterThan(4 + THOUGHT + 12);
        assertThat(lengths.getLast()).isCloseTo(recorded, within(1.5));
        List<String> heard = takes(page);
        page.getByText("Send to my coach").click();
        assertThat(page.getByText("Sent to your coach")).isVisible();
        page.context().close();
        return heard;
    }

    private static void theCoachFindsTheSame(String debrief, List<String> heard) {
        Page page = People.inside(rehearsal.chromium(), studio, COACH, Examination.WIDE, ColorScheme.LIGHT);
        List<String> errors = Examination.errorsOf(page);
        page.navigate(debrief);
        assertThat(page.locator("h1")).hasText("Mei-Ling’s interview");
        assertThat(page.locator("greenroom-player")).hasCount(heard.size());
        SoftAssertions soft = new SoftAssertions();
        Examination.of(soft, page, "coach-interview-debrief", errors);
        soft.assertAll();
        assertThat(takes(page)).containsExactlyElementsOf(heard);

        page.navigate(studio.url() + "/review");
        Locator waiting = page.locator("main a[href^='review/']");
        assertThat(waiting).hasCount(heard.size());
        assertThat(waiting.all().stream()
                        .map(link -> link.getAttribute("href").replace("review/", ""))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(heard);
        page.context().close();
    }

    private static double length(Locator players, int index) {
        return ((Number) players.nth(index).evaluate("player => player.duration")).doubleValue();
    }

    /** Which takes the page plays, in its order. */
    private static List<String> takes(Page page) {
        Pattern take = Pattern.compile("takes/([^/]+)/");
        return page.locator("greenroom-player").all().stream()
                .map(player -> (String) player.evaluate("player => player.src"))
                .map(take::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(found -> found.group(1))
                .toList();
    }
}
