package app.greenroom.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/** The people of the demo studio, at their browsers. */
final class People {

    private static final String PASSWORD = "greenroom-demo";

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
}
