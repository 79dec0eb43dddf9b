package app.greenroom.takes;

import static app.greenroom.takes.Uploading.field;
import static app.greenroom.takes.Uploading.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionId;
import app.greenroom.recordings.RecordingId;
import app.greenroom.recordings.RecordingStore;
import app.greenroom.testing.Api;
import app.greenroom.testing.Assigning;
import app.greenroom.testing.HttpTest;
import app.greenroom.testing.Studio;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The upload of a take as any client of tus 1.0 sees it. */
@HttpTest
class TusTest {

    private static final byte[] SPOKEN = sample("spoken.webm");
    private static final String[] DEFERRED = {"Upload-Defer-Length", "1"};

    @Autowired
    private Studio studio;

    @Autowired
    private Assigning assigning;

    @Autowired
    private Api api;

    @Autowired
    private TakeService takes;

    @Autowired
    private TakeRepository repository;

    @Autowired
    private RecordingStore store;

    @Autowired
    private UploadExpiry expiry;

    @Autowired
    private JdbcClient jdbc;

    private SignedIn maya;
    private AssignmentId assignment;
    private QuestionId question;
    private Api.Browser browser;
    private UUID key;

    @BeforeEach
    void aCandidateWithAnAssignment() {
        SignedIn coach = studio.coach();
        maya = studio.candidateOf(coach);
        assignment = assigning.assign(coach, assigning.set(coach, "First", "Why us?"), maya);
        question = assigning.question(maya, assignment, 0);
        browser = api.browser(maya);
        key = UUID.randomUUID();
    }

    @Test
    void theServerTellsWhatItCan() {
        for (String path : new String[] {"/api/takes", "/api/takes/" + UUID.randomUUID() + "/upload"}) {
            HttpResponse<String> options = browser.send("OPTIONS", path);
            assertThat(options.statusCode()).isEqualTo(204);
            assertThat(header(options, "Tus-Resumable")).isEqualTo("1.0.0");
            assertThat(header(options, "Tus-Version")).isEqualTo("1.0.0");
            assertThat(header(options, "Tus-Extension").split(","))
                    .containsExactlyInAnyOrder(
                            "creation", "creation-with-upload", "creation-defer-length", "termination", "expiration");
            assertThat(header(options, "Tus-Max-Size")).isEqualTo(Integer.toString(1 << 30));
        }
    }

    @Test
    void anUploadIsCreatedWithItsLengthAndFilled() {
        HttpResponse<String> created = create("Upload-Length", Integer.toString(SPOKEN.length));

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(header(created, "Tus-Resumable")).isEqualTo("1.0.0");
        assertThat(header(created, "Upload-Offset")).isEqualTo("0");
        String upload = header(created, "Location");
        assertThat(upload).matches("/api/takes/[0-9a-f-]{36}/upload");
        HttpResponse<String> head = head(upload);
        assertThat(header(head, "Upload-Length")).isEqualTo(Integer.toString(SPOKEN.length));
        assertThat(header(head, "Upload-Metadata")).isEqualTo(metadata());

        assertThat(patch(upload, 0, SPOKEN).statusCode()).isEqualTo(204);
        assertThat(new Uploading(browser).finish(id(upload), SPOKEN).statusCode())
                .isEqualTo(200);
        TakeDetails take = studio.get(maya, () -> takes.details(TakeId.of(id(upload))));
        assertThat(take.assignment()).isEqualTo(assignment);
        assertThat(take.medium()).isEqualTo(Medium.AUDIO);
        assertThat(header(head(upload), "Upload-Expires")).as("complete").isEmpty();
    }

    @Test
    void theFirstBytesMayComeAlong() {
        HttpResponse<String> created = createWith(Arrays.copyOf(SPOKEN, 9000), DEFERRED);

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(header(created, "Upload-Offset")).isEqualTo("9000");
        assertThat(header(head(header(created, "Location")), "Upload-Offset")).isEqualTo("9000");
    }

    @Test
    void askingTwiceForOneTakeMakesOneAndWritesItOnce() {
        HttpResponse<String> first = createWith(Arrays.copyOf(SPOKEN, 9000), DEFERRED);
        HttpResponse<String> again = createWith(Arrays.copyOf(SPOKEN, 9000), DEFERRED);

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(header(again, "Location")).isEqualTo(header(first, "Location"));
        assertThat(header(again, "Upload-Offset")).isEqualTo("9000");
    }

    @Test
    void theLengthMayBeSaidLaterAndOnlyOnce() {
        String upload = header(create(DEFERRED), "Location");
        assertThat(header(head(upload), "Upload-Defer-Length")).isEqualTo("1");
        String length = Integer.toString(SPOKEN.length);

        assertThat(patch(upload, 0, Arrays.copyOf(SPOKEN, 5000), "Upload-Length", length)
                        .statusCode())
                .isEqualTo(204);
        HttpResponse<String> head = head(upload);
        assertThat(header(head, "Upload-Length")).isEqualTo(length);
        assertThat(header(head, "Upload-Defer-Length")).isEmpty();
        for (String other : new String[] {"6000", "4000", Integer.toString(SPOKEN.length + 1)}) {
            HttpResponse<String> changed = patch(upload, 5000, new byte[10], "Upload-Length", other);
            assertThat(changed.statusCode()).isEqualTo(409);
            assertThat(field(changed, "code")).isEqualTo("other-length");
        }
        assertThat(patch(upload, 5000, Arrays.copyOfRange(SPOKEN, 5000, SPOKEN.length), "Upload-Length", length)
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void aLengthBelowWhatIsHereIsRefused() {
        String upload = header(createWith(Arrays.copyOf(SPOKEN, 5000), DEFERRED), "Location");

        assertThat(field(patch(upload, 5000, new byte[0], "Upload-Length", "4999"), "code"))
                .isEqualTo("other-length");
    }

    @Test
    void moreThanAnnouncedIsRefused() {
        String upload = header(create("Upload-Length", "9000"), "Location");

        HttpResponse<String> tooLong = patch(upload, 0, Arrays.copyOf(SPOKEN, 9001));
        assertThat(tooLong.statusCode()).isEqualTo(413);
        assertThat(field(tooLong, "code")).isEqualTo("too-long");
        HttpResponse<String> inChunks = browser.send(
                "PATCH",
                upload,
                BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(SPOKEN)),
                patchHeaders(0));
        assertThat(inChunks.statusCode()).isEqualTo(413);
        assertThat(field(inChunks, "code")).isEqualTo("too-long");
        assertThat(header(head(upload), "Upload-Offset")).isEqualTo("0");
    }

    @Test
    void moreThanARecordingMayBeIsRefusedWhenItIsAnnounced() {
        HttpResponse<String> tooLarge = create("Upload-Length", Integer.toString((4 << 20) + 1));

        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(field(tooLarge, "code")).isEqualTo("too-large");
        assertThat(studio.get(maya, takes::mine)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Upload-Length: -1",
                "Upload-Length: ten",
                "Upload-Length: 99999999999999999999",
                "Upload-Defer-Length: 2",
                "X-Nothing: 1"
            })
    void aCreationWithoutATrueLengthIsABadRequest(String header) {
        HttpResponse<String> refused = create(header.split(": "));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(field(refused, "code")).isEqualTo("bad-request");
        assertThat(create("Upload-Length", "5", "Upload-Defer-Length", "1").statusCode())
                .isEqualTo(400);
    }

    @Test
    void metadataThatSaysNothingUsefulIsRefused() {
        String webm = "filetype " + base64("audio/webm");
        String asked = "question " + base64(question.toString());
        String named = "clientkey " + base64(key.toString());

        for (String bad : new String[] {
            "",
            webm,
            webm + "," + asked,
            asked + "," + webm + ",clientkey !",
            asked + "," + webm + ",clientkey " + base64("mine"),
            asked + "," + webm + "," + named + "," + named,
            asked + "," + webm + "," + named + ",assignment",
            asked + "," + webm + "," + named + ",note " + base64("x".repeat(2000))
        }) {
            HttpResponse<String> refused = createAs(bad);
            assertThat(refused.statusCode()).as(bad).isEqualTo(400);
            assertThat(field(refused, "code")).isEqualTo("bad-request");
        }
        HttpResponse<String> page = createAs(asked + "," + named + ",filetype " + base64("text/html"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(field(page, "code")).isEqualTo("wrong-type");
        assertThat(createAs(asked + ", " + webm + "," + named + ",is_confidential")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void anotherVersionOfTheProtocolCreatesAndEndsNothing() {
        String upload = header(create(DEFERRED), "Location");

        HttpResponse<String> created =
                browser.send("POST", "/api/takes", "Tus-Resumable", "0.2.2", "Upload-Length", "5");
        assertThat(created.statusCode()).isEqualTo(412);
        assertThat(header(created, "Tus-Version")).isEqualTo("1.0.0");
        assertThat(browser.send("DELETE", upload).statusCode()).isEqualTo(412);
        assertThat(head(upload).statusCode()).isEqualTo(200);
    }

    @Test
    void anUploadCanBeEnded() {
        String upload = header(createWith(SPOKEN, DEFERRED), "Location");
        RecordingId original = original(upload);

        assertThat(api.browser(studio.candidate())
                        .send("DELETE", upload, "Tus-Resumable", "1.0.0")
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.send("DELETE", upload, "Tus-Resumable", "1.0.0").statusCode())
                .isEqualTo(204);

        assertThat(head(upload).statusCode()).isEqualTo(404);
        assertThat(patch(upload, SPOKEN.length, new byte[5]).statusCode()).isEqualTo(404);
        await().atMost(Duration.ofSeconds(20)).until(() -> isGone(original));
    }

    @Test
    void whatIsHandedInCannotBeEnded() {
        String take = new Uploading(browser).upload(question, assignment, SPOKEN);
        studio.as(maya, () -> takes.submit(TakeId.of(take)));

        HttpResponse<String> refused =
                browser.send("DELETE", "/api/takes/" + take + "/upload", "Tus-Resumable", "1.0.0");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(field(refused, "code")).isEqualTo("rule");
    }

    @Test
    void behindAProxyThatKnowsOnlyPostTheMethodMayBeNamed() {
        String upload = header(create(DEFERRED), "Location");
        String[] named = concat(patchHeaders(0), "X-HTTP-Method-Override", "PATCH");

        HttpResponse<String> patched =
                browser.send("POST", upload, BodyPublishers.ofByteArray(Arrays.copyOf(SPOKEN, 9000)), named);
        assertThat(patched.statusCode()).isEqualTo(204);
        assertThat(header(patched, "Upload-Offset")).isEqualTo("9000");
        assertThat(browser.send("POST", upload, "Tus-Resumable", "1.0.0", "X-HTTP-Method-Override", "DELETE")
                        .statusCode())
                .isEqualTo(204);
        assertThat(head(upload).statusCode()).isEqualTo(404);
    }

    @Test
    void anUploadTellsWhenItExpires() {
        Instant before = Instant.now();
        HttpResponse<String> created = createWith(Arrays.copyOf(SPOKEN, 9000), DEFERRED);

        assertThat(header(created, "Upload-Expires")).matches("\\w{3}, \\d\\d \\w{3} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT");
        Instant expires = ZonedDateTime.parse(header(created, "Upload-Expires"), DateTimeFormatter.RFC_1123_DATE_TIME)
                .toInstant();
        assertThat(expires)
                .isBetween(before.plus(Duration.ofDays(14)).minusSeconds(1), before.plus(Duration.ofDays(15)));
        String upload = header(created, "Location");
        assertThat(header(head(upload), "Upload-Expires")).isNotEmpty();
        assertThat(header(patch(upload, 9000, new byte[10]), "Upload-Expires")).isNotEmpty();
    }

    @Test
    void anUploadThatNobodyGoesOnWithExpires() {
        String upload = header(createWith(SPOKEN, DEFERRED), "Location");
        RecordingId original = original(upload);
        sweepAfter(Duration.ofDays(13), upload);
        assertThat(head(upload).statusCode()).isEqualTo(200);

        sweepAfter(Duration.ofDays(15), upload);

        assertThat(head(upload).statusCode()).isEqualTo(410);
        HttpResponse<String> late = patch(upload, SPOKEN.length, new byte[5]);
        assertThat(late.statusCode()).isEqualTo(410);
        assertThat(field(late, "code")).isEqualTo("expired");
        assertThat(field(new Uploading(browser).finish(id(upload), SPOKEN), "code"))
                .isEqualTo("expired");
        await().atMost(Duration.ofSeconds(20)).until(() -> isGone(original));
        assertThat(header(create(DEFERRED), "Location"))
                .as("its browser may send it again under the same name")
                .isNotEqualTo(upload);
    }

    @Test
    void whatIsWholeNeverExpires() {
        String take = new Uploading(browser).upload(question, assignment, SPOKEN);

        sweepAfter(Duration.ofDays(100), "/api/takes/" + take + "/upload");

        assertThat(new Uploading(browser).head(take).statusCode()).isEqualTo(200);
    }

    /** The hourly round, when no byte of this upload has come for so long. */
    private void sweepAfter(Duration silence, String upload) {
        jdbc.sql("update take set touched_at = ? where id = ?")
                .params(Timestamp.from(Instant.now().minus(silence)), UUID.fromString(id(upload)))
                .update();
        expiry.sweep();
    }

    private RecordingId original(String upload) {
        return repository.findById(TakeId.of(id(upload))).orElseThrow().original();
    }

    private boolean isGone(RecordingId recording) throws IOException {
        try (InputStream bytes = store.read(recording, 1)) {
            return bytes.read() < 0;
        } catch (java.nio.file.NoSuchFileException e) {
            return true;
        }
    }

    private HttpResponse<String> create(String... headers) {
        return createWith(null, headers);
    }

    private HttpResponse<String> createWith(byte[] body, String... headers) {
        String[] all = concat(headers, "Tus-Resumable", "1.0.0", "Upload-Metadata", metadata());
        return body == null
                ? browser.send("POST", "/api/takes", all)
                : browser.send(
                        "POST",
                        "/api/takes",
                        BodyPublishers.ofByteArray(body),
                        concat(all, "Content-Type", "application/offset+octet-stream"));
    }

    private HttpResponse<String> createAs(String metadata) {
        return browser.send(
                "POST", "/api/takes", concat(DEFERRED, "Tus-Resumable", "1.0.0", "Upload-Metadata", metadata));
    }

    private HttpResponse<String> head(String upload) {
        return browser.send("HEAD", upload, "Tus-Resumable", "1.0.0");
    }

    private HttpResponse<String> patch(String upload, long offset, byte[] bytes, String... headers) {
        return browser.send("PATCH", upload, BodyPublishers.ofByteArray(bytes), concat(patchHeaders(offset), headers));
    }

    private static String[] patchHeaders(long offset) {
        return new String[] {
            "Tus-Resumable",
            "1.0.0",
            "Upload-Offset",
            Long.toString(offset),
            "Content-Type",
            "application/offset+octet-stream"
        };
    }

    private String metadata() {
        return "question " + base64(question.toString()) + ",assignment " + base64(assignment.toString()) + ",filetype "
                + base64("audio/webm;codecs=opus") + ",clientkey " + base64(key.toString());
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String[] concat(String[] first, String... second) {
        String[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private static String id(String upload) {
        return upload.split("/")[3];
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
