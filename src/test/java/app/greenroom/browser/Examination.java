package app.greenroom.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;

/** Looks at one page; leaves a picture in {@code target/screenshots}. */
final class Examination {

    static final int WIDE = 1440;
    static final int NARROW = 390;
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final String AXE = axe();
    private static final boolean ALL = "all".equals(System.getenv("LOOKS"));

    /** What follows the window's size does so before the next picture but one. */
    private static final String TWO_PICTURES = """
            async () => {
              const picture = () => new Promise(requestAnimationFrame);
              await picture();
              await picture();
            }""";

    /** Whatever is on its way to somewhere is there. */
    private static final String AT_REST = """
            () => {
              const running = document.getAnimations().filter(one => one.playState === 'running');
              running.filter(one => one.effect.getComputedTiming().endTime < Infinity).forEach(one => one.finish());
              return running.length === 0;
            }""";

    /** Of all rules or, when some are given, of those. */
    private static final String VIOLATIONS = """
            async rules => {
              const only = rules.length ? { runOnly: { type: 'rule', values: rules } } : {};
              const { violations } = await axe.run(document, { resultTypes: ['violations'], ...only });
              const place = ({ target, html }) => target.join(' ') + ' ' + html;
              return violations.map(({ id, nodes }) => id + ' at ' + nodes.slice(0, 3).map(place).join(', '));
            }""";

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

    /**
     * A page that was just opened, wide and narrow.
     *
     * @param errors from {@link #errorsOf}, asked for before the page was opened
     */
    static void wideAndNarrow(SoftAssertions soft, Page page, String name, List<String> errors) {
        of(soft, page, name, errors);
        // none of our pages is made for the width that it is opened at: styles and charts follow the window
        page.setViewportSize(NARROW, Chromium.height(NARROW));
        looks(soft, page, name, errors);
        page.setViewportSize(WIDE, Chromium.height(WIDE));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** @param errors from {@link #errorsOf}, asked for before the page was opened */
    static void of(SoftAssertions soft, Page page, String name, List<String> errors) {
        page.locator("h1").first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        looks(soft, page, name, errors);
    }

    private static void looks(SoftAssertions soft, Page page, String name, List<String> errors) {
        boolean wide = page.viewportSize().width == WIDE;
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            if (ALL || wide == (scheme == ColorScheme.LIGHT)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                examine(soft, page, name, scheme, errors);
            }
        }
    }

    private static void examine(SoftAssertions soft, Page page, String name, ColorScheme scheme, List<String> errors) {
        page.evaluate(TWO_PICTURES);
        page.waitForFunction(AT_REST);
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
        soft.assertThat(violations(page, scheme)).as("violations on %s", where).isEmpty();
    }

    /** In the dark, what the dark can change: all the rest is the same page. */
    @SuppressWarnings("unchecked")
    private static List<String> violations(Page page, ColorScheme scheme) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate("() => {" + AXE + "}");
        }
        List<String> rules = ALL || scheme == ColorScheme.LIGHT
                ? List.of()
                : List.of("color-contrast", "scrollable-region-focusable");
        return (List<String>) page.evaluate(VIOLATIONS, rules);
    }

    /** The script itself: what its Java class does with it takes another page, and three times as long. */
    private static String axe() {
        try (InputStream script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
