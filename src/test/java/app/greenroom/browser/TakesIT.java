package app.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A take is never lost: browsers and the server are killed, and the line between them is cut, while somebody speaks, and
 * each take ends verified and equal to what the recorder handed out. And it plays like a film, whatever browser made it.
 * The moments are random, the seed is not.
 */
class TakesIT {

    private static final String CANDIDATE = "candidate@greenroom.example";
    private static final long SEED = 20_260_719;
    private static final int KILLS = 10;
    /** A recorder hands out a slice a second: the one under way dies with the browser. */
    private static final long SLICE_MILLIS = 1000;

    /** IndexedDB as it is on a full disk, for as long as {@code diskFull} is set. */
    private static final String FULL_DISK = """
            const put = IDBObjectStore.prototype.put;
            window.diskFull = false;
            IDBObjectStore.prototype.put = function (...given) {
              if (window.diskFull) throw new DOMException('The disk is full', 'QuotaExceededError');
              return put.apply(this, given);
            };
            """;

    @TempDir
    static Path home;

    private static RunningStudio studio;
    private static Chromium chromium;
    private static String question;

    private final Random random = new Random(SEED);

    @BeforeAll
    static void start() throws Exception {
        setDefaultAssertionTimeout(30_000);
        chromium = Chromium.talkingOn(Path.of("src/test/resources/voice/answer.wav"));
        studio = RunningStudio.start(home.resolve("studio"), false);
        People.addCandidateToNewStudio(chromium, studio, CANDIDATE);
        Page page = People.signedIn(chromium, studio, CANDIDATE, 1440, ColorScheme.LIGHT);
        question = RecorderPage.anyQuestion(page, studio.url());
        page.context().close();
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

    private record Killed(Path profile, RecordedSlices recorded, Future<Long> at) {}

    @Test
    void aKilledBrowserLosesItsLastSecondAtMost() throws Exception {
        List<Cookie> signedIn = People.signedIn(chromium, studio, CANDIDATE, 1440, ColorScheme.LIGHT)
                .context()
                .cookies();
        List<Killed> killed = new ArrayList<>();
        try (ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor()) {
            for (int i = 0; i < KILLS; i++) {
                Path profile = home.resolve("profile-" + i);
                BrowserProcess browser = chromium.process(profile);
                browser.context().addCookies(signedIn);
                RecordedSlices recorded = RecordedSlices.of(browser.context());
                RecorderPage.open(browser.page(), studio.url() + question).start();
                killed.add(new Killed(
                        profile, recorded, killer.schedule(browser::kill, random.nextLong(1200, 6000), MILLISECONDS)));
            }
            for (Killed one : killed) {
                long at = one.at().get();
                BrowserProcess again = chromium.process(one.profile());
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
                Page page = People.signedIn(chromium, studio, CANDIDATE, 1440, ColorScheme.LIGHT);
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
                    People.signInAgain(page.context(), line.url(), CANDIDATE);
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
            Page page = People.signedIn(chromium, studio, CANDIDATE, 1440, ColorScheme.LIGHT);
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

    @Test
    void aPulledMicrophoneAndAFullDiskStopNothing() {
        Page page = People.signedIn(chromium, studio, CANDIDATE, 1440, ColorScheme.LIGHT);
        page.addInitScript(FULL_DISK);
        RecordedSlices recorded = RecordedSlices.of(page.context());
        RecorderPage recorder =
                RecorderPage.open(page, studio.url() + question).start().speakUntil(2);

        recorder.pullMicrophone();
        assertThat(page.getByText("Your microphone was disconnected. We go on with"))
                .isVisible();

        page.evaluate("diskFull = true");
        assertThat(page.getByText("so it goes on in memory")).isVisible();
        assertThat(page.getByText("Not saved on this device")).isVisible();
        page.evaluate("diskFull = false");
        assertThat(page.getByText("● Saved on this device")).isVisible();

        page.evaluate("diskFull = true");
        Finished take = recorder.speakUntil(recorder.seconds() + 2).finish();
        take.assertHolds(recorded, Long.MAX_VALUE);
        assertThat(recorded.longestGap()).isLessThan(2 * SLICE_MILLIS);
    }

    @Test
    void withoutAnyMicrophoneLeftTheTakeEndsIsKeptAndSaysSo() {
        Page page = People.signedIn(chromium, studio, CANDIDATE, 1440, ColorScheme.LIGHT);
        page.addInitScript("navigator.storage.estimate = async () => ({ quota: 500_000, usage: 100_000 });");
        RecordedSlices recorded = RecordedSlices.of(page.context());
        RecorderPage recorder = RecorderPage.open(page, studio.url() + question);
        assertThat(page.getByText("This device has room for about 40 seconds of recording."))
                .isVisible();
        recorder.start().speakUntil(2);
        page.evaluate("""
                () => {
                  const gone = new DOMException('', 'NotFoundError');
                  navigator.mediaDevices.getUserMedia = () => Promise.reject(gone);
                }""");

        Finished take = Finished.after(page, recorder::pullMicrophone);

        take.assertHolds(recorded, Long.MAX_VALUE);
        assertThat(page.getByText("The microphone was disconnected. Everything until then is here."))
                .isVisible();
        assertThat(page.getByText("✓ Verified")).isVisible();
    }

    @Test
    void aRecordingKnowsItsLengthAndGoesWhereOneAsks() {
        Page page = People.signedIn(chromium, studio, CANDIDATE, 1440, ColorScheme.LIGHT);
        RecordedSlices recorded = RecordedSlices.of(page.context());
        Finished take = RecorderPage.open(page, studio.url() + question)
                .start()
                .speakUntil(13)
                .finish();

        PlayerPage player = PlayerPage.open(page, studio.url() + "/answers/" + take.take());

        double truth = player.decodedSeconds(recorded.bytes());
        assertThat(truth).isBetween(12.5, 15.0);
        assertThat(player.duration()).isCloseTo(truth, within(0.1));
        assertThat(player.shownDuration()).isCloseTo(truth, within(0.1));
        for (double asked : new double[] {9.3, 1.2, 4}) {
            assertThat(player.seek(asked)).isCloseTo(asked, within(0.2));
            assertThat(player.heardAway(asked, recorded.bytes())).isCloseTo(0, within(0.2));
        }

        List<Double> heard = player.placesHeardSkipping(1, 3, 7);
        assertThat(heard).noneMatch(at -> at > 3.4 && at < 6.7);
        assertThat(heard.getFirst()).isLessThan(3);
        assertThat(heard.getLast()).isGreaterThan(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Voice only", "Voice and video"})
    void whatSafariRecordsPlaysHere(String medium) {
        Page page = People.signedIn(chromium, studio, CANDIDATE, 1440, ColorScheme.LIGHT);
        page.addInitScript(
                "const able = MediaRecorder.isTypeSupported; MediaRecorder.isTypeSupported = type => type.includes('mp4') && able.call(MediaRecorder, type);");
        RecordedSlices recorded = RecordedSlices.of(page.context());
        RecorderPage recorder = RecorderPage.open(page, studio.url() + question);
        page.getByText(medium).click();
        Finished take = recorder.start().speakUntil(4).finish();
        take.assertHolds(recorded, Long.MAX_VALUE);

        PlayerPage player = PlayerPage.open(page, studio.url() + "/answers/" + take.take());

        assertThat(player.mediaType()).endsWith("/mp4");
        assertThat(player.duration()).isBetween(3.5, 8.0);
        assertThat(player.seek(3)).isCloseTo(3, within(0.2));
        player.play();
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
