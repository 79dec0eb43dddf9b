package app.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The recorder of a question in free practice, as a candidate uses it. */
record RecorderPage(Page page) {

    private static final double PATIENCE = 90_000;

    /** Goes to the question; the microphone is allowed already. */
    static RecorderPage open(Page page, String address) {
        page.setDefaultTimeout(30_000);
        page.navigate(address);
        assertThat(page.getByText(Pattern.compile("Let’s check your sound"))).isVisible();
        return new RecorderPage(page);
    }

    /** The first question there is. */
    static String anyQuestion(Page page, String url) {
        page.navigate(url + "/practice");
        Locator question = page.locator("main a[href^='practice/']").first();
        assertThat(question).isVisible();
        return "/" + question.getAttribute("href");
    }

    RecorderPage withoutLimit() {
        page.evaluate("() => { document.querySelector('greenroom-recorder').answerSeconds = 0; }");
        return this;
    }

    RecorderPage start() {
        button("Start recording").click();
        assertThat(button("Finish answer")).isVisible();
        return this;
    }

    double seconds() {
        return ((Number) page.evaluate("() => document.querySelector('greenroom-recorder').running?.seconds ?? 0"))
                .doubleValue();
    }

    RecorderPage speakUntil(double seconds) {
        page.waitForFunction(
                "seconds => document.querySelector('greenroom-recorder').running?.seconds > seconds",
                seconds,
                new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
        return this;
    }

    /** Browsers tell of it by the end of its track. */
    void pullMicrophone() {
        page.evaluate("""
                () => {
                  const [track] = document.querySelector('greenroom-recorder').running.ready.stream.getAudioTracks();
                  track.stop();
                  track.dispatchEvent(new Event('ended'));
                }""");
    }

    Finished finish() {
        return Finished.after(page, () -> button("Finish answer").click());
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
