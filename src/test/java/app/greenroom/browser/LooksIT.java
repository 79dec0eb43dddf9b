package app.greenroom.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
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
                        "assignments/interviews/new",
                        "interviews",
                        "guides",
                        "rubrics",
                        "feedback/taught")),
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
        chromium = new Chromium(Path.of("src/test/resources/voice/answer.wav"));
        studio = RunningStudio.startDemo(home);
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
        Page page = chromium.desk(studio.url());
        List<String> errors = Examination.errorsOf(page);
        page.navigate(studio.url() + "/login");
        Examination.wideAndNarrow(soft, page, "sign-in", errors);
        page.context().close();
        soft.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    void pagesOf(Visitor visitor) {
        SoftAssertions soft = new SoftAssertions();
        Page page = People.signedIn(chromium, studio, visitor.email, Examination.WIDE, ColorScheme.LIGHT);
        List<String> errors = Examination.errorsOf(page);
        String whose = visitor.name().toLowerCase() + "-";
        for (String path : visitor.pages) {
            page.navigate(studio.url() + "/" + path);
            Examination.wideAndNarrow(soft, page, whose + path.replace('/', '-'), errors);
        }
        for (Behind behind : BEHIND) {
            if (behind.visitor == visitor) {
                page.navigate(studio.url() + "/" + behind.page);
                String address = page.locator(behind.link).first().getAttribute("href");
                page.navigate(studio.url() + "/" + address);
                Examination.wideAndNarrow(soft, page, whose + behind.name, errors);
            }
        }
        page.context().close();
        soft.assertAll();
    }
}
