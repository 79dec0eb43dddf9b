package app.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People at their browsers, those of the demo studio and others. */
final class People {

    static final String CANDIDATE = "mei-ling.chen@greenroom.example";
    private static final String PASSWORD = "greenroom-demo";
    private static final String FIRST = "first@greenroom.example";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private People() {}

    /** Signs in through the sign-in page, by keyboard. */
    static Page signedIn(Chromium chromium, RunningStudio studio, String email, int width, ColorScheme scheme) {
        Page page = chromium.person(studio.url(), width, scheme).newPage();
        page.setDefaultTimeout(30_000);
        page.navigate(studio.url() + "/login");
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    /** Signed in already, without the sign-in page; no page is open yet. */
    static Page inside(Chromium chromium, RunningStudio studio, String email, int width, ColorScheme scheme) {
        BrowserContext browser = chromium.person(studio.url(), width, scheme);
        signInAgain(browser, studio.url(), email);
        Page page = browser.newPage();
        page.setDefaultTimeout(30_000);
        return page;
    }

    /** Opens a new studio as its first person and adds a candidate to it. */
    static void addCandidateToNewStudio(Chromium chromium, RunningStudio studio) {
        try (BrowserContext browser = chromium.person(studio.url(), 1440, ColorScheme.LIGHT)) {
            Page page = browser.newPage();
            page.navigate(studio.url() + "/welcome");
            page.getByLabel("Your name").fill("Robin First");
            page.getByLabel("E-mail").fill(FIRST);
            page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                    .fill(PASSWORD);
            page.getByLabel("The same password again").fill(PASSWORD);
            page.getByText("Open the studio").click();
            page.waitForURL(url -> url.contains("/login"));
        }
        Page page = signedIn(chromium, studio, FIRST, 1440, ColorScheme.LIGHT);
        add(page, studio, "Mei-Ling Chen", CANDIDATE, "Candidate");
        page.context().close();
    }

    /** Adds a coach to a new studio, for its first candidate. */
    static void addCoachToNewStudio(Chromium chromium, RunningStudio studio, String email) {
        Page page = signedIn(chromium, studio, FIRST, 1440, ColorScheme.LIGHT);
        add(page, studio, "Kwame Adjei", email, "Coach");
        page.getByLabel("Manage Mei-Ling Chen").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        Locator coaches = dialog.getByRole(AriaRole.COMBOBOX);
        coaches.fill("Kwame");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Kwame Adjei"))
                .click();
        coaches.press("Escape");
        dialog.getByText("Done").click();
        page.context().close();
    }

    /** The first person of a new studio has a service speak for its interviewer. */
    static void chooseVoice(Chromium chromium, RunningStudio studio, String address, String model) {
        Page page = signedIn(chromium, studio, FIRST, 1440, ColorScheme.LIGHT);
        page.navigate(studio.url() + "/settings/engines");
        Locator card = page.locator(".gr-engines > *")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName("Voice").setExact(true))));
        card.getByLabel("Engine").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("OpenAI-compatible service"))
                .click();
        card.getByLabel("Address").fill(address);
        card.getByLabel("Model").fill(model);
        card.getByText("Save", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("Saved")).isVisible();
        page.context().close();
    }

    private static void add(Page page, RunningStudio studio, String name, String email, String role) {
        page.navigate(studio.url() + "/people");
        page.getByText("Add somebody").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Name").fill(name);
        dialog.getByLabel("E-mail").fill(email);
        dialog.getByLabel(role, new Locator.GetByLabelOptions().setExact(true)).check();
        dialog.getByLabel("First password").fill(PASSWORD);
        dialog.getByText("Add", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText(email)).isVisible();
    }

    /** Signs in beside the pages of a browser: one of them may be in the middle of something. */
    static void signInAgain(BrowserContext browser, String url, String email) {
        APIResponse page = browser.request().get(url + "/login");
        Matcher token = TOKEN.matcher(page.text());
        if (!token.find()) {
            throw new IllegalStateException("the sign-in page has no token");
        }
        APIResponse answer = browser.request()
                .post(
                        url + "/login",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("username", email)
                                        .set("password", PASSWORD)
                                        .set("_csrf", token.group(1)))
                                .setMaxRedirects(0));
        if (answer.status() != 302 || answer.headers().get("location").contains("error")) {
            throw new IllegalStateException("could not sign in: " + answer.status());
        }
    }
}
