package app.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A candidate speaks with an interviewer that cannot listen along, as without the speech models, and ends turns by hand. */
class InterviewIT {

    private static final Duration QUICK = Duration.ofSeconds(30);

    @TempDir
    static Path home;

    private static Rehearsal rehearsal;
    private static RunningStudio studio;

    @BeforeAll
    static void start() throws Exception {
        setDefaultAssertionTimeout(30_000);
        rehearsal = Rehearsal.talkingOn(home.resolve("studio"));
        studio = rehearsal.studio();
    }

    @AfterAll
    static void stop() throws Exception {
        if (rehearsal != null) {
            rehearsal.close();
        }
    }

    private static Page candidate() {
        Page page = rehearsal.candidate();
        page.navigate(studio.url() + "/home");
        return page;
    }

    @Test
    void threeClicksAndHalfAMinuteFromAColdBrowserToTheFirstQuestion() {
        Page page = candidate();
        long began = System.nanoTime();
        InterviewPage interview = InterviewPage.begin(page);
        assertThat(page.getByText("I am the interviewer of this studio")).isVisible();

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(QUICK);
        assertThat(interview.question()).isNotBlank();
        // without a voice there is time to read, and then it listens: nobody has to do anything
        interview.listening();
        page.context().close();
    }

    @Test
    void anInterviewIsHeldToItsEndAndItsAnswersCanBeHeardAfterwards() {
        Page page = candidate();
        InterviewPage interview = InterviewPage.begin(page).answerNow().speakUntil(2);
        String first = interview.question();
        interview.button("I need to think").click();
        assertThat(page.getByText("Take all the time you need. I wait.")).isVisible();
        interview.button("I’m ready again").click();
        interview.done();
        interview.answerNow().speakUntil(1.5);
        page.keyboard().press("Space");
        assertThat(page.getByText("Let me take that in")).isVisible();
        assertThat(interview.button("Answer now")).isVisible();
        interview.button("End the interview").click();
        interview.button("End it").click();
        assertThat(page.locator("h1")).containsText("Thank you, Mei-Ling");
        page.getByText("See how it went").click();

        assertThat(page.locator("h1")).hasText("How it went");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(first)))
                .isVisible();
        assertThat(page.locator("greenroom-player")).hasCount(2);
        page.context().close();
    }

    @Test
    void aReloadInMidAnswerLosesNothingAndTheInterviewGoesOn() {
        Page page = candidate();
        InterviewPage interview = InterviewPage.begin(page).answerNow().speakUntil(3);
        String asked = interview.question();
        page.waitForCondition(
                () -> page.locator("greenroom-interview-turn .chip").count() > 0);
        page.onDialog(Dialog::accept);
        page.reload();

        assertThat(page.getByText("Welcome back").or(page.getByText("It goes on here now")))
                .isVisible();
        // what was recorded until then is sent, and answered
        interview.awaitOther(asked);
        interview.answerNow();
        page.context().close();
    }

    @Test
    void withoutAMicrophoneTheAnswerIsTyped() {
        Page page = candidate();
        page.evaluate("() => { navigator.mediaDevices.getUserMedia ="
                + " () => Promise.reject(new DOMException('none is there', 'NotFoundError')); }");
        InterviewPage interview = InterviewPage.begin(page);
        String asked = interview.question();
        interview.button("Answer now").click();
        assertThat(page.getByText("We can’t find a microphone")).isVisible();
        interview.button("Type the answer instead").click();
        page.getByRole(AriaRole.TEXTBOX)
                .fill("I would first ask whom it is for, and then choose one number to follow.");
        interview.button("I’m done").click();
        interview.awaitOther(asked);
        page.context().close();
    }

    @Test
    void whoIsSilentForLongIsToldKindly() {
        Page page = candidate();
        InterviewPage.begin(page).answerNow().silentFor(20);
        assertThat(page.getByText("No hurry. I listen when you are ready.")).isVisible();
        new InterviewPage(page).silentFor(60);
        assertThat(page.getByText("Is your microphone on? Typing works, too.")).isVisible();
        page.context().close();
    }

    @Test
    void whoWasNotFinishedIsListenedToFurther() {
        Page page = candidate();
        InterviewPage interview = InterviewPage.begin(page).answerNow().speakUntil(1);
        interview.takenForOver("I split two million members by tenure and only the new ones had moved");
        interview.button("I wasn’t finished").click();
        interview.asks("I am sorry. Please go on.").answerNow();
        page.context().close();
    }

    @Test
    void theSecondTabTakesOverAndTheFirstIsTold() {
        Page first = candidate();
        InterviewPage.begin(first).answerNow();
        Page second = first.context().newPage();
        second.navigate(first.url());

        assertThat(second.getByText("It goes on here now")).isVisible();
        assertThat(first.getByText("It goes on in another tab")).isVisible();
        first.context().close();
    }
}
