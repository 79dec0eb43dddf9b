package app.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A recording goes on without its microphone or room on the disk, and plays like a film, whatever browser made it. */
class RecordingIT {

    /** A recorder hands out a slice a second. */
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

    private static Rehearsal rehearsal;
    private static RunningStudio studio;
    private static String question;

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

    @Test
    void aPulledMicrophoneAndAFullDiskStopNothing() {
        Page page = rehearsal.candidate();
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
        Page page = rehearsal.candidate();
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
        Page page = rehearsal.candidate();
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
        Page page = rehearsal.candidate();
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
}
