package app.greenroom.takes;

import static app.greenroom.takes.Uploading.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionId;
import app.greenroom.testing.Api;
import app.greenroom.testing.Assigning;
import app.greenroom.testing.HttpTest;
import app.greenroom.testing.Studio;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HttpTest
class TakeMediaTest {

    @Autowired
    private Studio studio;

    @Autowired
    private Assigning assigning;

    @Autowired
    private Api api;

    @Autowired
    private TakeService takes;

    @Autowired
    private TakeImport recordings;

    private SignedIn coach;
    private SignedIn maya;
    private QuestionId question;
    private Api.Browser browser;
    private TakeId take;
    private String path;

    @BeforeEach
    void aTakeIsReady() {
        coach = studio.coach();
        maya = studio.candidateOf(coach);
        var assignment = assigning.assign(coach, assigning.set(coach, "First", "Why us?"), maya);
        question = assigning.question(maya, assignment, 0);
        take = studio.get(
                maya, () -> recordings.importRecording(question, assignment, "audio/webm", sample("spoken.webm")));
        browser = api.browser(maya);
        path = "/api/takes/" + take + "/media";
    }

    @Test
    void whatIsPlayedHasADurationAndAnIndex() {
        byte[] media = browser.bytes(path).body();

        assertThat(new String(media, StandardCharsets.ISO_8859_1))
                .as("the Cues element, before the first Cluster")
                .matches("(?s).*\\x1C\\x53\\xBB\\x6B.*\\x1F\\x43\\xB6\\x75.*");
    }

    @Test
    void theHeadersLeaveNothingToGuess() {
        HttpResponse<byte[]> response = browser.bytes(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).isEqualTo("audio/webm");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "Cache-Control")).isEqualTo("private, no-cache");
        assertThat(header(response, "Accept-Ranges")).isEqualTo("bytes");
        assertThat(header(response, "ETag")).matches("\"[0-9a-f]{64}\"");
        assertThat(header(response, "Content-Disposition"))
                .matches("inline; filename=\"greenroom-\\d{4}-\\d\\d-\\d\\d-take-1.webm\"");
        assertThat(header(browser.bytes(path + "?download"), "Content-Disposition"))
                .startsWith("attachment; ");
        assertThat(header(response, "Content-Length")).isEqualTo(Integer.toString(response.body().length));
    }

    @Test
    void headTellsTheSameWithoutTheBytes() {
        HttpResponse<byte[]> whole = browser.bytes(path);
        HttpResponse<String> head = browser.send("HEAD", path);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(whole.body().length);
        assertThat(head.headers().firstValue("ETag")).isEqualTo(whole.headers().firstValue("ETag"));
        assertThat(head.body()).isEmpty();
    }

    @Test
    void anyOnePartCanBeHad() {
        byte[] whole = browser.bytes(path).body();
        int size = whole.length;

        assertPart("bytes=0-0", 0, 1, whole);
        assertPart("bytes=100-199", 100, 200, whole);
        assertPart("bytes=" + (size - 5) + "-", size - 5, size, whole);
        assertPart("bytes=-7", size - 7, size, whole);
        assertPart("bytes=0-" + (size * 10L), 0, size, whole);
        assertPart("bytes=-" + (size * 10L), 0, size, whole);
    }

    private void assertPart(String range, int from, int to, byte[] whole) {
        HttpResponse<byte[]> response = browser.bytes(path, "Range", range);
        assertThat(response.statusCode()).as(range).isEqualTo(206);
        assertThat(header(response, "Content-Range")).isEqualTo("bytes " + from + "-" + (to - 1) + "/" + whole.length);
        assertThat(response.body()).as(range).isEqualTo(Arrays.copyOfRange(whole, from, to));
    }

    @Test
    void aPartBeyondTheEndCannot() {
        int size = browser.bytes(path).body().length;

        for (String range : new String[] {"bytes=" + size + "-", "bytes=-0", "bytes=999999999999-"}) {
            HttpResponse<byte[]> response = browser.bytes(path, "Range", range);
            assertThat(response.statusCode()).as(range).isEqualTo(416);
            assertThat(header(response, "Content-Range")).isEqualTo("bytes */" + size);
        }
    }

    @Test
    void anythingElseThatLooksLikeARangeGetsTheWhole() {
        for (String range : new String[] {
            "bytes=0-1,5-6", "bytes=5-2", "bytes=-", "lines=0-1", "bytes=a-b", "bytes=0-" + "9".repeat(40)
        }) {
            assertThat(browser.bytes(path, "Range", range).statusCode())
                    .as(range)
                    .isEqualTo(200);
        }
        assertThat(browser.bytes(path, "Range", "bytes=0-1" + ",0-1".repeat(1000))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPlayerThatHasItAlreadyIsToldSo() {
        String tag = header(browser.bytes(path), "ETag");

        assertThat(browser.bytes(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(browser.bytes(path, "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
        assertThat(browser.bytes(path, "Range", "bytes=0-1", "If-Range", tag).statusCode())
                .isEqualTo(206);
        assertThat(browser.bytes(path, "Range", "bytes=0-1", "If-Range", "\"other\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aCoachHearsItOnceItIsHandedInAndOthersNever() {
        Api.Browser coachs = api.browser(coach);
        Api.Browser administrators = api.browser(studio.administrator());
        Api.Browser strangers = api.browser(studio.coach());
        Api.Browser other = api.browser(studio.candidateOf(coach));

        for (Api.Browser early : new Api.Browser[] {coachs, administrators, strangers, other}) {
            assertThat(early.bytes(path).statusCode()).isEqualTo(404);
        }
        studio.as(maya, () -> takes.submit(take));

        assertThat(coachs.bytes(path, "Range", "bytes=0-9").statusCode()).isEqualTo(206);
        assertThat(administrators.bytes(path).statusCode()).isEqualTo(200);
        assertThat(strangers.bytes(path).statusCode()).isEqualTo(404);
        assertThat(other.bytes(path, "Range", "bytes=0-9").statusCode()).isEqualTo(404);
        assertThat(api.stranger().bytes(path).statusCode()).isEqualTo(401);
    }

    @Test
    void aCoachWhoCoachesNoLongerHearsNoLonger() {
        studio.as(maya, () -> takes.submit(take));
        Api.Browser coachs = api.browser(coach);
        String tag = header(coachs.bytes(path), "ETag");

        studio.coachesNoMore(coach, maya);

        assertThat(coachs.bytes(path).statusCode()).isEqualTo(404);
        assertThat(coachs.bytes(path, "If-None-Match", tag).statusCode()).isEqualTo(404);
    }

    @Test
    void aDiscardedTakeCannotBeHeardAndItsBytesAreGone() {
        studio.as(maya, () -> takes.discard(take));

        assertThat(browser.bytes(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aTakeThatJustArrivedPlaysAsItCameUntilItIsReady() {
        byte[] spoken = sample("spoken.webm");
        String fresh = new Uploading(browser).upload(question, null, Uploading.different(spoken));
        String media = "/api/takes/" + fresh + "/media";

        HttpResponse<byte[]> early = browser.bytes(media);
        assertThat(early.statusCode()).isEqualTo(200);
        await().atMost(Duration.ofMinutes(1)).until(() -> state(fresh) == TakeState.READY);
        assertThat(studio.get(maya, () -> takes.details(TakeId.of(fresh))).duration())
                .isBetween(Duration.ofSeconds(5), Duration.ofSeconds(7));
        assertThat(browser.bytes(media).body()).isNotEqualTo(spoken);
    }

    @Test
    void aPageHiddenInARecordingIsNeverServedAsOne() {
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);
        byte[] spoken = Uploading.different(sample("spoken.webm"));
        byte[] behind = Arrays.copyOf(spoken, spoken.length + page.length);
        System.arraycopy(page, 0, behind, spoken.length, page.length);
        byte[] unreadable = Arrays.copyOf(spoken, 64 + page.length);
        System.arraycopy(page, 0, unreadable, 64, page.length);

        String clean = media(behind, TakeState.READY);
        assertThat(new String(browser.bytes(clean).body(), StandardCharsets.ISO_8859_1))
                .as("only the sound went into the file that is played")
                .doesNotContain("<script>");
        HttpResponse<byte[]> asItCame = browser.bytes(media(unreadable, TakeState.FLAGGED), "Accept", "text/html");
        assertThat(asItCame.body()).isEqualTo(unreadable);
        assertThat(header(asItCame, "Content-Type")).isEqualTo("audio/webm");
        assertThat(header(asItCame, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(asItCame, "Content-Disposition")).startsWith("attachment; ");
        assertThat(header(asItCame, "Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
    }

    private String media(byte[] bytes, TakeState expected) {
        String id = new Uploading(browser).upload(question, null, bytes);
        await().atMost(Duration.ofMinutes(1)).until(() -> state(id) == expected);
        return "/api/takes/" + id + "/media";
    }

    @Test
    void nothingWholeIsNothingToHear() {
        String fresh = new Uploading(browser).begin(question, null);
        new Uploading(browser).append(fresh, 0, Arrays.copyOf(sample("spoken.webm"), 5000));

        assertThat(browser.bytes("/api/takes/" + fresh + "/media").statusCode()).isEqualTo(404);
    }

    @Test
    void aTypedAnswerHasNoRecording() {
        TakeId typed = studio.get(maya, () -> takes.answerWithText(question, null, "In words."));

        assertThat(browser.bytes("/api/takes/" + typed + "/media").statusCode()).isEqualTo(404);
    }

    private TakeState state(String id) {
        return studio.get(maya, () -> takes.details(TakeId.of(id))).state();
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
