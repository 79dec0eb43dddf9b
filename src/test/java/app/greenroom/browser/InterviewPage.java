package app.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A spoken interview, as a candidate uses it. */
record InterviewPage(Page page) {

    private static final double PATIENCE = 60_000;

    /** From the home page, as one who has never done it. */
    static InterviewPage begin(Page page) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Interviews"))
                .click();
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("New interview"))
                .click();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Begin").setExact(true))
                .click();
        return new InterviewPage(page);
    }

    /** About a guide, and so long. */
    static InterviewPage beginWithGuide(Page page, String guide, String length) {
        page.navigate("interviews/new");
        page.getByLabel("What about").click();
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName("Guide: " + guide))
                .click();
        page.getByLabel(length).check();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Begin").setExact(true))
                .click();
        return new InterviewPage(page);
    }

    /** Waits until it does. */
    InterviewPage asks(String question) {
        assertThat(page.locator("h1")).hasText(question);
        return this;
    }

    /** What the interviewer asks. */
    String question() {
        return page.locator("h1").innerText();
    }

    /** It is the candidate's turn, and they are recorded. */
    InterviewPage listening() {
        assertThat(page.getByText("Your turn. I listen.")).isVisible();
        return this;
    }

    /** Does not wait for the voice, which this browser does not have. */
    InterviewPage answerNow() {
        button("Answer now").click();
        return listening();
    }

    /** The same, where an earlier page may have begun to record it. */
    InterviewPage beginAnswer() {
        Locator anew = button("Answer again");
        Locator now = button("Answer now");
        assertThat(anew.or(now)).isVisible();
        if (anew.isVisible()) {
            anew.click();
        }
        now.click();
        return listening();
    }

    /** Words of the answer are shown while it is spoken. */
    InterviewPage hearing() {
        assertThat(page.locator("greenroom-ear .caption")).hasText(Pattern.compile("\\w+ \\w+ \\w+"));
        return this;
    }

    /** As the server tells it, which counts by the sound. */
    InterviewPage silentFor(int seconds) {
        return told("ear-silent", Map.of("seconds", seconds));
    }

    /** The same: somebody who listens takes a silence for the end of the turn. */
    InterviewPage takenForOver(String words) {
        return told("turn-over", Map.of("text", words, "confidence", 1, "byHand", false, "whole", true));
    }

    private InterviewPage told(String type, Map<String, ?> detail) {
        page.locator("greenroom-ear")
                .evaluate(
                        "(ear, [type, detail]) => ear.dispatchEvent(new CustomEvent(type, { detail }))",
                        List.of(type, detail));
        return this;
    }

    double seconds() {
        return ((Number) page.evaluate("() => document.querySelector('greenroom-interview-turn').running.seconds"))
                .doubleValue();
    }

    InterviewPage speakUntil(double seconds) {
        page.waitForFunction(
                "seconds => document.querySelector('greenroom-interview-turn').running?.seconds > seconds",
                seconds,
                new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
        return this;
    }

    /** Says that one is done, and waits for what the interviewer says to it. */
    void done() {
        String before = question();
        button("I’m done").click();
        awaitOther(before);
    }

    void awaitOther(String before) {
        page.waitForFunction(
                "before => document.querySelector('h1') && document.querySelector('h1').innerText !== before",
                before,
                new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
