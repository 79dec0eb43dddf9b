package app.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

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
