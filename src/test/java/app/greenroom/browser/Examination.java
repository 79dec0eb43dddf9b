package app.greenroom.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;

/** Looks at one page; leaves a picture in {@code target/screenshots}. */
final class Examination {

    static final int WIDE = 1440;
    static final int NARROW = 390;
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final boolean ALL = "all".equals(System.getenv("LOOKS"));

    private Examination() {}

    static List<String> errorsOf(Page page) {
        List<String> errors = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
        return errors;
    }

    /** @param errors from {@link #errorsOf}, asked for before the page was opened */
    static void of(SoftAssertions soft, Page page, String name, List<String> errors) {
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
        soft.assertThat(axe(page, scheme).analyze().getViolations())
                .as("violations on %s", where)
                .extracting(Examination::inWords)
                .isEmpty();
    }

    /** In the dark, what the dark can change: all the rest is the same page. */
    private static AxeBuilder axe(Page page, ColorScheme scheme) {
        AxeBuilder axe = new AxeBuilder(page);
        return ALL || scheme == ColorScheme.LIGHT
                ? axe
                : axe.withRules(List.of("color-contrast", "scrollable-region-focusable"));
    }

    private static String inWords(Rule rule) {
        return rule.getId() + " at "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .toList();
    }
}
