package app.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A take is never lost: browsers and the server are killed, and the line between them is cut, while somebody speaks, and
 * each take ends verified and equal to what the recorder handed out. The moments are random, the seed is not.
 */
class TakesIT {

    private static final long SEED = 20_260_719;
    private static final int KILLS = 10;
    /** A recorder hands out a slice a second: the one under way dies with the browser. */
    private static final long SLICE_MILLIS = 1000;

    @TempDir
    static Path home;

    private static Rehearsal rehearsal;
    private static RunningStudio studio;
    private static String question;

    private final Random random = new Random(SEED);

    @BeforeAll
    static void start() throws Exception {
        setDefaultAssertionTimeout(30_000);
        rehearsal = Rehearsal.talkingOn(home.resolve("studio"));
        studio = rehearsal.studio();
        question = rehearsal.practice();
    }

    @AfterEach
    void everybodyLeaves() {
        rehearsal.chromium().closeAll();
    }

    @AfterAll
    static void stop() throws Exception {
        if (rehearsal != null) {
            rehearsal.close();
        }
    }

    private record Killed(Path profile, RecordedSlices recorded, Future<Long> at) {}

    @Test
    void aKilledBrowserLosesItsLastSecondAtMost() throws Exception {
        List<Cookie> signedIn = rehearsal.candidate().context().cookies();
        List<Killed> killed = new ArrayList<>();
        try (ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor()) {
            for (int i = 0; i < KILLS; i++) {
                Path profile = home.resolve("profile-" + i);
                BrowserProcess browser = rehearsal.chromium().process(profile);
                browser.context().addCookies(signedIn);
                RecordedSlices recorded = RecordedSlices.of(browser.context());
                RecorderPage.open(browser.page(), studio.url() + question).start();
                killed.add(new Killed(
                        profile, recorded, killer.schedule(browser::kill, random.nextLong(1200, 6000), MILLISECONDS)));
            }
            for (Killed one : killed) {
                long at = one.at().get();
                BrowserProcess again = rehearsal.chromium().process(one.profile());
                again.context().addCookies(signedIn);
                Page page = again.page();
                Finished take = Finished.after(page, () -> page.navigate(studio.url() + "/home"));
                assertThat(page.getByText("Everything has arrived")).isVisible();
                take.assertHolds(one.recorded(), at - SLICE_MILLIS);
                again.context().close();
            }
        }
    }

    @Test
    void aKilledServerLosesNothing() throws Exception {
        try (NetworkLine line = new NetworkLine(studio.port())) {
            // slow enough for the server to die in the middle of a block
            line.slowDown(64 * 1024);
            List<Page> pages = new ArrayList<>();
            List<RecordedSlices> recorded = new ArrayList<>();
            List<List<Long>> offsets = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                Page page = rehearsal.candidate();
                recorded.add(RecordedSlices.of(page.context()));
                offsets.add(offsetsTold(page));
                RecorderPage.open(page, line.url() + question).withoutLimit().start();
                pages.add(page);
            }
            // each of them in the middle of two uploads
            for (int i = 0; i < KILLS / 2; i++) {
                for (Page page : pages) {
                    page.waitForResponse(
                            response -> response.request().method().equals("PATCH") && response.status() == 204,
                            () -> {});
                }
                pages.getFirst().waitForTimeout(random.nextInt(1500));
                studio.kill();
                studio.start();
                for (Page page : pages) {
                    People.signInAgain(page.context(), line.url(), People.CANDIDATE);
                    page.evaluate("dispatchEvent(new Event('online'))");
                }
            }
            for (int i = 0; i < pages.size(); i++) {
                new RecorderPage(pages.get(i)).finish().assertHolds(recorded.get(i), Long.MAX_VALUE);
                assertThat(offsets.get(i)).isSorted();
            }
        }
    }

    @Test
    void aLineThatIsCutForHalfAMinuteStopsNoRecordingAndSendsNoByteTwice() throws Exception {
        try (NetworkLine line = new NetworkLine(studio.port())) {
            Page page = rehearsal.candidate();
            RecordedSlices recorded = RecordedSlices.of(page.context());
            RecorderPage recorder =
                    RecorderPage.open(page, line.url() + question).start().speakUntil(3);

            line.cut();
            recorder.speakUntil(33);
            line.restore();

            assertThat(page.getByText("Uploading 99%")).isVisible();
            Finished take = recorder.finish();
            take.assertHolds(recorded, Long.MAX_VALUE);
            assertThat(recorded.count()).isGreaterThan(30);
            assertThat(recorded.longestGap()).isLessThan(2 * SLICE_MILLIS);
            assertThat(line.uploads().sent() - take.length())
                    .isBetween(0L, line.uploads().unanswered());
        }
    }

    private static List<Long> offsetsTold(Page page) {
        List<Long> told = new ArrayList<>();
        page.onResponse(response -> {
            String offset = response.headers().get("upload-offset");
            if (offset != null) {
                told.add(Long.valueOf(offset));
            }
        });
        return told;
    }
}
