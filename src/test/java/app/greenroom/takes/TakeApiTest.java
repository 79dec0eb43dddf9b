package app.greenroom.takes;

import static app.greenroom.takes.Uploading.field;
import static app.greenroom.takes.Uploading.sample;
import static app.greenroom.takes.Uploading.sha256;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionId;
import app.greenroom.testing.Api;
import app.greenroom.testing.Assigning;
import app.greenroom.testing.HttpTest;
import app.greenroom.testing.Studio;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HttpTest
class TakeApiTest {

    private static final byte[] SPOKEN = sample("spoken.webm");

    @Autowired
    private Studio studio;

    @Autowired
    private Assigning assigning;

    @Autowired
    private Api api;

    @Autowired
    private TakeService takes;

    private SignedIn coach;
    private SignedIn maya;
    private AssignmentId assignment;
    private QuestionId question;
    private Uploading browser;

    @BeforeEach
    void aCandidateWithAnAssignment() {
        coach = studio.coach();
        maya = studio.candidateOf(coach);
        assignment = assigning.assign(coach, assigning.set(coach, "First", "Why us?", "Why now?"), maya);
        question = assigning.question(maya, assignment, 0);
        browser = new Uploading(api.browser(maya));
    }

    @Test
    void aTakeArrivesInSlicesAndIsVerified() {
        String take = browser.begin(question, assignment);

        HttpResponse<String> head = browser.head(take);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Upload-Offset")).contains("0");
        assertThat(head.headers().firstValue("Tus-Resumable")).contains("1.0.0");
        assertThat(head.headers().firstValue("Cache-Control")).contains("no-store");

        HttpResponse<String> first = browser.append(take, 0, Arrays.copyOf(SPOKEN, 7000));
        assertThat(first.statusCode()).isEqualTo(204);
        assertThat(first.headers().firstValue("Upload-Offset")).contains("7000");
        assertThat(browser.offset(take)).isEqualTo(7000);
        browser.append(take, 7000, Arrays.copyOfRange(SPOKEN, 7000, SPOKEN.length));

        HttpResponse<String> finished = browser.finish(take, SPOKEN);
        assertThat(finished.statusCode()).isEqualTo(200);
        assertThat(field(finished, "state")).isEqualTo("VERIFIED");
        HttpResponse<String> again = browser.finish(take, SPOKEN);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(field(again, "state")).isIn("VERIFIED", "READY");
    }

    @Test
    void anotherCandidateMayUseTheSameClientKey() {
        UUID key = UUID.randomUUID();
        SignedIn noah = studio.candidateOf(coach);
        AssignmentId noahs = assigning.assign(coach, assigning.set(coach, "Second", "Why us?"), noah);
        Uploading other = new Uploading(api.browser(noah));
        String mine = Uploading.id(browser.create(question, assignment, "audio/webm", key));

        HttpResponse<String> theirs = other.create(assigning.question(noah, noahs, 0), noahs, "audio/webm", key);
        assertThat(theirs.statusCode()).isEqualTo(201);
        assertThat(Uploading.id(theirs)).isNotEqualTo(mine);
    }

    @Test
    void theTakesAllowedAreKept() {
        browser.upload(question, assignment, SPOKEN);
        browser.begin(question, assignment);
        String third = browser.begin(question, assignment);
        HttpResponse<String> fourth = browser.create(question, assignment, "audio/webm");

        assertThat(fourth.statusCode()).isEqualTo(422);
        assertThat(field(fourth, "code")).isEqualTo("no-takes-left");
        assertThat(fourth.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(api.browser(maya).send("DELETE", "/api/takes/" + third).statusCode())
                .isEqualTo(204);
        assertThat(browser.create(question, assignment, "audio/webm").statusCode())
                .as("a take thrown away unfinished does not count")
                .isEqualTo(201);
    }

    @Test
    void aFinishedTakeCountsEvenWhenThrownAway() {
        for (int i = 0; i < 3; i++) {
            String take = browser.upload(question, assignment, SPOKEN);
            studio.as(maya, () -> takes.discard(TakeId.of(take)));
        }

        assertThat(field(browser.create(question, assignment, "audio/webm"), "code"))
                .isEqualTo("no-takes-left");
    }

    @Test
    void aQuestionOutsideTheAssignmentIsNotFound() {
        QuestionId elsewhere = assigning.question(
                coach, assigning.assign(coach, assigning.set(coach, "Other", "What else?"), maya), 0);

        assertThat(browser.create(elsewhere, assignment, "audio/webm").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aWrongOffsetIsToldTheRightOne() {
        String take = browser.begin(question, assignment);
        browser.append(take, 0, Arrays.copyOf(SPOKEN, 5000));

        for (long wrong : new long[] {0, 4999, 5001, 900_000}) {
            HttpResponse<String> response = browser.append(take, wrong, new byte[10]);
            assertThat(response.statusCode()).isEqualTo(409);
            assertThat(response.headers().firstValue("Upload-Offset")).contains("5000");
            assertThat(field(response, "code")).isEqualTo("wrong-offset");
        }
        assertThat(browser.offset(take)).isEqualTo(5000);
    }

    @Test
    void anotherVersionOfTheProtocolIsRefused() {
        String path = "/api/takes/" + browser.begin(question, assignment) + "/upload";

        HttpResponse<String> head = api.browser(maya).send("HEAD", path, "Tus-Resumable", "0.2.2");
        assertThat(head.statusCode()).isEqualTo(412);
        assertThat(head.headers().firstValue("Tus-Version")).contains("1.0.0");
        assertThat(head.headers().firstValue("Upload-Offset")).isEmpty();
        assertThat(api.browser(maya).send("HEAD", path).statusCode()).isEqualTo(412);
        HttpResponse<String> patch = api.browser(maya)
                .send(
                        "PATCH",
                        path,
                        BodyPublishers.ofByteArray(SPOKEN),
                        "Upload-Offset",
                        "0",
                        "Content-Type",
                        "application/offset+octet-stream");
        assertThat(patch.statusCode()).isEqualTo(412);
        assertThat(field(patch, "code")).isEqualTo("tus-version");
    }

    @Test
    void bytesUnderAnotherContentTypeAreRefused() {
        String path = "/api/takes/" + browser.begin(question, assignment) + "/upload";

        HttpResponse<String> patch = api.browser(maya)
                .send(
                        "PATCH",
                        path,
                        BodyPublishers.ofByteArray(SPOKEN),
                        "Upload-Offset",
                        "0",
                        "Content-Type",
                        "application/octet-stream",
                        "Tus-Resumable",
                        "1.0.0");
        assertThat(patch.statusCode()).isEqualTo(415);
        assertThat(field(patch, "code")).isEqualTo("content-type");
    }

    @Test
    void anOffsetThatIsNoNumberIsABadRequest() {
        String path = "/api/takes/" + browser.begin(question, assignment) + "/upload";

        for (String offset : new String[] {"-1", "ten", "99999999999999999999"}) {
            HttpResponse<String> patch = api.browser(maya)
                    .send(
                            "PATCH",
                            path,
                            BodyPublishers.ofByteArray(SPOKEN),
                            "Upload-Offset",
                            offset,
                            "Content-Type",
                            "application/offset+octet-stream",
                            "Tus-Resumable",
                            "1.0.0");
            assertThat(patch.statusCode()).isEqualTo(400);
        }
    }

    @Test
    void nothingAtAllIsNoTake() {
        String take = browser.begin(question, assignment);
        HttpResponse<String> finished = browser.finish(take, new byte[0]);

        assertThat(finished.statusCode()).isEqualTo(422);
        assertThat(field(finished, "code")).isEqualTo("empty");
        assertThat(state(take)).isEqualTo(TakeState.RECORDING);
    }

    @Test
    void whatIsNoRecordingIsRefusedAtTheFirstBytes() {
        String take = browser.begin(question, assignment);
        byte[] page = "<!doctype html><script>alert(1)</script>".repeat(10).getBytes();
        HttpResponse<String> response = browser.append(take, 0, page);

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(field(response, "code")).isEqualTo("wrong-type");
        assertThat(browser.offset(take)).isZero();
    }

    @Test
    void whatIsNoRecordingIsRefusedEvenInTinyPieces() {
        String take = browser.begin(question, assignment);
        byte[] mp4 = Arrays.copyOf(sample("spoken.mp4"), 90);
        browser.append(take, 0, Arrays.copyOf(mp4, 30));
        browser.append(take, 30, Arrays.copyOfRange(mp4, 30, 90));
        HttpResponse<String> finished = browser.finish(take, mp4);

        assertThat(field(finished, "code")).as("declared as WebM").isEqualTo("wrong-type");
        assertThat(state(take)).isEqualTo(TakeState.RECORDING);
    }

    @Test
    void onlyKnownKindsOfRecordingMayBegin() {
        for (String type : new String[] {"text/html", "image/svg+xml", "audio/wav", ""}) {
            HttpResponse<String> response = browser.create(question, null, type);
            assertThat(response.statusCode()).isEqualTo(422);
            assertThat(field(response, "code")).isEqualTo("wrong-type");
        }
    }

    @Test
    void aWrongChecksumIsRefusedAndTheTakeCanBeSentAgain() {
        String take = browser.begin(question, assignment);
        byte[] damaged = SPOKEN.clone();
        damaged[9000] ^= 1;
        browser.append(take, 0, damaged);

        HttpResponse<String> finished = browser.finish(take, SPOKEN);
        assertThat(finished.statusCode()).isEqualTo(422);
        assertThat(field(finished, "code")).isEqualTo("mismatch");
        assertThat(state(take)).isEqualTo(TakeState.RECORDING);

        assertThat(browser.offset(take)).isZero();
        browser.append(take, 0, SPOKEN);
        assertThat(browser.finish(take, SPOKEN).statusCode()).isEqualTo(200);
    }

    @Test
    void finishingTooEarlyLosesNothingThatArrived() {
        String take = browser.begin(question, assignment);
        browser.append(take, 0, Arrays.copyOf(SPOKEN, 9000));

        assertThat(field(browser.finish(take, SPOKEN), "code")).isEqualTo("mismatch");
        assertThat(browser.offset(take)).isEqualTo(9000);
        browser.append(take, 9000, Arrays.copyOfRange(SPOKEN, 9000, SPOKEN.length));
        assertThat(browser.finish(take, SPOKEN).statusCode()).isEqualTo(200);
    }

    @Test
    void aCompleteTakeTakesNoMoreBytesAndNoOtherChecksum() {
        String take = browser.upload(question, assignment, SPOKEN);
        HttpResponse<String> more = browser.append(take, SPOKEN.length, new byte[10]);

        assertThat(more.statusCode()).isEqualTo(409);
        assertThat(field(more, "code")).isEqualTo("finished");
        assertThat(field(browser.finish(take, 5, sha256(new byte[5])), "code")).isEqualTo("mismatch");
        assertThat(state(take)).isNotEqualTo(TakeState.RECORDING);
    }

    @Test
    void nonsenseIsABadRequestAndNeverATrace() {
        String take = browser.begin(question, assignment);
        for (String body :
                new String[] {"", "{", "[]", "{}", "{\"length\":-1,\"sha256\":\"x\",\"durationMillis\":1}"}) {
            HttpResponse<String> response = api.browser(maya).json("POST", "/api/takes/" + take + "/finish", body);
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(field(response, "code")).isEqualTo("bad-request");
            assertThat(response.body()).doesNotContain("Exception").doesNotContain("app.greenroom");
        }
    }

    @Test
    void anothersTakeIsNotThere() {
        String take = browser.begin(question, assignment);
        browser.append(take, 0, SPOKEN);

        for (SignedIn person : new SignedIn[] {studio.candidateOf(coach), coach, studio.administrator()}) {
            Uploading other = new Uploading(api.browser(person));
            assertThat(other.head(take).statusCode()).isEqualTo(404);
            assertThat(other.append(take, SPOKEN.length, new byte[5]).statusCode())
                    .isEqualTo(404);
            assertThat(other.finish(take, SPOKEN).statusCode()).isEqualTo(404);
            assertThat(api.browser(person).send("DELETE", "/api/takes/" + take).statusCode())
                    .isEqualTo(404);
            assertThat(api.browser(person)
                            .send("GET", "/api/takes/" + take + "/media")
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(browser.finish(take, SPOKEN).statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsNotSignedInIsToldSoAndMayGoOnAfterwards() {
        String take = browser.begin(question, assignment);
        browser.append(take, 0, Arrays.copyOf(SPOKEN, 6000));
        Uploading expired = new Uploading(api.stranger());

        assertThat(expired.head(take).statusCode()).isEqualTo(401);
        assertThat(expired.append(take, 6000, new byte[4]).statusCode()).isEqualTo(401);
        assertThat(expired.create(question, assignment, "audio/webm").statusCode())
                .isEqualTo(401);

        Uploading back = new Uploading(api.browser(maya));
        back.append(take, 6000, Arrays.copyOfRange(SPOKEN, 6000, SPOKEN.length));
        assertThat(back.finish(take, SPOKEN).statusCode()).isEqualTo(200);
    }

    @Test
    void aRequestWithoutOurHeaderIsNotFromOurPages() throws Exception {
        String take = browser.begin(question, assignment);
        var foreign = java.net.http.HttpRequest.newBuilder(
                        api.stranger().address().resolve("/api/takes/" + take))
                .header("Cookie", api.browser(maya).cookieHeader())
                .DELETE()
                .build();

        assertThat(java.net.http.HttpClient.newHttpClient()
                        .send(foreign, HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.offset(take)).isZero();
    }

    @Test
    void aSubmittedTakeStays() {
        String take = browser.upload(question, assignment, SPOKEN);
        studio.as(maya, () -> takes.submit(TakeId.of(take)));

        HttpResponse<String> deleted = api.browser(maya).send("DELETE", "/api/takes/" + take);
        assertThat(deleted.statusCode()).isEqualTo(422);
        assertThat(field(deleted, "code")).isEqualTo("rule");
    }

    private TakeState state(String take) {
        return studio.get(maya, () -> takes.details(TakeId.of(take))).state();
    }
}
