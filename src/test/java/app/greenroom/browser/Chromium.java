package app.greenroom.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The Chromium of this machine, with a microphone that plays a spoken answer to whoever records. */
final class Chromium implements AutoCloseable {

    private final Playwright playwright;
    private final Path program;
    private final List<String> arguments;
    private final Browser browser;

    /** @param voice the WAV file that the microphone plays, once, from the moment it is opened */
    Chromium(Path voice) {
        this(voice, "%noloop");
    }

    /** @param voice the WAV file that the microphone plays over and over */
    static Chromium talkingOn(Path voice) {
        return new Chromium(voice, "");
    }

    private Chromium(Path voice, String once) {
        String path = System.getenv("CHROMIUM");
        assumeTrue(path != null, "no Chromium: bin/test says how to install it");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        program = Path.of(path);
        arguments = List.of(
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
                "--use-file-for-fake-audio-capture=" + voice.toAbsolutePath() + once);
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(program).setArgs(arguments));
    }

    /** A process of its own, on a profile that outlives it. */
    BrowserProcess process(Path profile) {
        Set<ProcessHandle> before = ProcessHandle.current().descendants().collect(Collectors.toSet());
        BrowserContext context = playwright
                .chromium()
                .launchPersistentContext(
                        profile,
                        new LaunchPersistentContextOptions()
                                .setExecutablePath(program)
                                .setArgs(arguments)
                                .setPermissions(List.of("microphone", "camera")));
        ProcessHandle process = ProcessHandle.current()
                .descendants()
                .filter(one -> !before.contains(one))
                .filter(one -> one.parent().filter(before::contains).isPresent())
                .findFirst()
                .orElseThrow();
        return new BrowserProcess(process, context);
    }

    /** Of a window this wide: of a phone's, or of a desk's. */
    static int height(int width) {
        return width < 600 ? 844 : 900;
    }

    /** A person with a browser of their own: cookies and storage are not shared with others. */
    BrowserContext person(String baseUrl, int width, ColorScheme scheme) {
        return browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(baseUrl)
                .setViewportSize(width, height(width))
                .setColorScheme(scheme)
                .setPermissions(List.of("microphone", "camera")));
    }

    Page desk(String baseUrl) {
        return person(baseUrl, 1440, ColorScheme.LIGHT).newPage();
    }

    /** Everybody leaves. */
    void closeAll() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
