package app.greenroom.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The Chromium of this machine, with a microphone that plays a spoken answer to whoever records. */
final class Chromium implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;

    /** @param voice the WAV file that the microphone plays, once, from the moment it is opened */
    Chromium(Path voice) {
        String program = System.getenv("CHROMIUM");
        assumeTrue(program != null, "no Chromium: bin/test says how to install it");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        List<String> arguments = new ArrayList<>(List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--autoplay-policy=no-user-gesture-required",
                "--use-fake-ui-for-media-stream",
                "--use-fake-device-for-media-stream",
                "--use-file-for-fake-audio-capture=" + voice.toAbsolutePath() + "%noloop"));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(Path.of(program)).setArgs(arguments));
    }

    /** A person with a browser of their own: cookies and storage are not shared with others. */
    BrowserContext person(String baseUrl, int width, ColorScheme scheme) {
        return browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(baseUrl)
                .setViewportSize(width, width < 600 ? 844 : 900)
                .setColorScheme(scheme)
                .setPermissions(List.of("microphone", "camera")));
    }

    Page desk(String baseUrl) {
        return person(baseUrl, 1440, ColorScheme.LIGHT).newPage();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
