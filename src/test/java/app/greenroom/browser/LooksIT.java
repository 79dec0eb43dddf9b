package app.greenroom.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page as each role sees it, wide in light and narrow in dark (with {@code LOOKS=all} the other way round, too): free
 * of what axe-core calls a violation, no wider than its window, without an error in the console. Leaves pictures in
 * {@code target/screenshots}.
 */
class LooksIT {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final boolean ALL = "all".equals(System.getenv("LOOKS"));
    private static final int WIDE = 1440;
    private static final int NARROW = 390;

    enum Visitor {
        CANDIDATE(
                "maya.okonkwo@greenroom.example",
                List.of(
                        "home",
                        "guides",
                        "guides/netflix-product-manager",
                        "practice",
                        "interviews",
                        "interviews/new",
                        "answers",
                        "progress",
                        "recordings",
                        "profile")),
        COACH(
                "dana.whitfield@greenroom.example",
                List.of(
                        "overview",
                        "review",
                        "candidates",
                        "question-sets",
                        "assignments",
                        "assignments/new",
                        "guides",
                        "rubrics")),
        ADMINISTRATOR(
                "ruth.calloway@greenroom.example",
                List.of(
                        "people",
                        "audit",
                        "takes/stuck",
                        "feedback/stuck",
                        "settings/retention",
                        "settings/engines",
                        "guides"));

        private final String email;
        private final List<String> pages;

        Visitor(String email, List<String> pages) {
            this.email = email;
            this.pages = pages;
        }
    }

    /** A page that is reached through a link of another. */
    private record Behind(Visitor visitor, String page, String link, String name) {}

    private static final List<Behind> BEHIND = List.of(
            new Behind(Visitor.CANDIDATE, "home", "a[href^='practice/']", "recorder"),
            new Behind(Visitor.CANDIDATE, "answers", "a[href^='answers/']", "answer"),
            new Behind(Visitor.COACH, "review", "a[href^='review/']", "desk"),
            new Behind(Visitor.COACH, "candidates", "a[href^='candidates/']", "candidate"),
            new Behind(Visitor.COACH, "question-sets", "a[href^='question-sets/']", "question-set"),
            new Behind(Visitor.COACH, "assignments", "main a[href^='assignments/']:not([href*='new'])", "assignment"));

    @TempDir
    static Path home;

    private static RunningStudio studio;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws Exception {
        Files.createDirectories(PICTURES);
        chromium = new Chromium(Path.of("src/test/resources/voice/answer.wav"));
        studio = RunningStudio.start(home, true);
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
    void signIn() {
        SoftAssertions soft = new SoftAssertions();
        for (int width : List.of(WIDE, NARROW)) {
            Page page = chromium.person(studio.url(), width, ColorScheme.LIGHT).newPage();
            List<String> errors = errorsOf(page);
            page.navigate(studio.url() + "/login");
            examine(soft, page, "sign-in", errors);
        }
        soft.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    void pagesOf(Visitor visitor) {
        SoftAssertions soft = new SoftAssertions();
        for (int width : List.of(WIDE, NARROW)) {
            Page page = People.signedIn(chromium, studio, visitor.email, width, ColorScheme.LIGHT);
            List<String> errors = errorsOf(page);
            String whose = visitor.name().toLowerCase() + "-";
            for (String path : visitor.pages) {
                page.navigate(studio.url() + "/" + path);
                examine(soft, page, whose + path.replace('/', '-'), errors);
            }
            for (Behind behind : BEHIND) {
                if (behind.visitor == visitor) {
                    page.navigate(studio.url() + "/" + behind.page);
                    String address = page.locator(behind.link).first().getAttribute("href");
                    page.navigate(studio.url() + "/" + address);
                    examine(soft, page, whose + behind.name, errors);
                }
            }
            page.context().close();
        }
        soft.assertAll();
    }

    private static List<String> errorsOf(Page page) {
        List<String> errors = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
        return errors;
    }

    private static void examine(SoftAssertions soft, Page page, String name, List<String> errors) {
        page.locator("h1").first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        boolean wide = page.viewportSize().width == WIDE;
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            if (ALL || wide == (scheme == ColorScheme.LIGHT)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                examine(soft, page, name, scheme, errors);
            }
        }
    }

    private static void examine(SoftAssertions soft, Page page, String name, ColorScheme scheme, List<String> errors) {
        page.waitForFunction("() => document.getAnimations().every(a => a.playState !== 'running')");
        int width = page.viewportSize().width;
        String where = name + "-" + width + (scheme == ColorScheme.DARK ? "-dark" : "");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(where + ".png"))
                .setFullPage(true));

        soft.assertThat(errors).as("errors in the console of %s", where).isEmpty();
        errors.clear();
        soft.assertThat(((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue())
                .as("%s is no wider than its window", where)
                .isLessThanOrEqualTo(width);
        soft.assertThat(new AxeBuilder(page).analyze().getViolations())
                .as("violations on %s", where)
                .extracting(LooksIT::inWords)
                .isEmpty();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + " at "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .toList();
    }
}
