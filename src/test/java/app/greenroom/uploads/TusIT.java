package app.greenroom.uploads;

import static app.greenroom.uploads.Script.appending;
import static app.greenroom.uploads.Script.field;
import static app.greenroom.uploads.Script.header;
import static app.greenroom.uploads.Script.offset;
import static app.greenroom.uploads.Script.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.greenroom.uploads.TusJsClient.Outcome;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged program from outside: tus-js-client as it comes from npm, and raw HTTP that gets everything wrong. */
class TusIT {

    private static final int LENGTH = 600_000;
    private static final int CHUNK = 100_000;

    @TempDir
    static Path folder;

    private static UploadStudio studio;
    private static Script script;
    private static byte[] whole;
    private static Path file;
    private static @Nullable TusJsClient client;

    @BeforeAll
    static void start() throws Exception {
        whole = Bytes.unreadable(LENGTH, new Random(1));
        file = Files.write(folder.resolve("recording.webm"), whole);
        studio = UploadStudio.start(folder.resolve("home"), UploadStudio.Database.h2(folder.resolve("home")), Map.of());
        script = new Script(studio.url());
        script.signIn();
    }

    @AfterAll
    static void stop() throws Exception {
        script.close();
        studio.close();
    }

    private static TusJsClient client() throws IOException, InterruptedException {
        if (client == null) {
            client = TusJsClient.install(studio.url(), script);
        }
        return client;
    }

    @Test
    void theClientOfNpmCreatesAndAppends() throws Exception {
        Outcome outcome = client().send(file, Map.of("chunkSize", CHUNK));

        assertThat(outcome.error()).isEmpty();
        assertThat(outcome.requests())
                .containsExactly(
                        "POST 201", "PATCH 204", "PATCH 204", "PATCH 204", "PATCH 204", "PATCH 204", "PATCH 204");
        assertThat(isWhole(outcome)).isTrue();
    }

    @Test
    void itMaySendTheBytesAlong() throws Exception {
        Outcome outcome = client().send(file, Map.of("dataDuringCreation", true));

        assertThat(outcome.requests()).containsExactly("POST 201");
        assertThat(isWhole(outcome)).isTrue();
    }

    @Test
    void itMaySayTheLengthLater() throws Exception {
        Outcome outcome = client().send(file, Map.of("deferred", true, "chunkSize", CHUNK));

        assertThat(outcome.error()).isEmpty();
        assertThat(header(script.head(path(outcome)), "Upload-Length")).isEqualTo("" + LENGTH);
        assertThat(isWhole(outcome)).isTrue();
    }

    @Test
    void itMayNameTheMethodInAHeader() throws Exception {
        Outcome outcome = client().send(file, Map.of("overridePatchMethod", true));

        assertThat(outcome.requests()).containsExactly("POST 201", "POST 204");
        assertThat(isWhole(outcome)).isTrue();
    }

    @Test
    void itGoesOnInAnotherProcess() throws Exception {
        Outcome stopped = client().send(file, Map.of("chunkSize", CHUNK, "stopAfter", 3 * CHUNK));
        assertThat(offset(script.head(path(stopped)))).isBetween(3L * CHUNK, LENGTH - 1L);

        Outcome outcome = client().resume(file, stopped.url(), Map.of());
        assertThat(outcome.requests()).containsExactly("HEAD 200", "PATCH 204");
        assertThat(isWhole(outcome)).isTrue();
    }

    @Test
    void itGoesOnByItselfWhenTheLineIsCut() throws Exception {
        try (CutLine line = new CutLine(studio.port(), 250_000)) {
            Outcome outcome = client().send(file, Map.of("chunkSize", CHUNK, "endpoint", line.url() + "/api/takes"));

            assertThat(outcome.error()).isEmpty();
            assertThat(line.wasCut()).isTrue();
            assertThat(outcome.requests()).as("asked where to go on").contains("HEAD 200");
            assertThat(isWhole(outcome)).isTrue();
        }
    }

    @Test
    void itEndsAnUpload() throws Exception {
        Outcome ended = client().send(file, Map.of("chunkSize", CHUNK, "stopAfter", CHUNK, "terminate", true));

        assertThat(ended.error()).isEmpty();
        assertThat(ended.requests()).contains("DELETE 204");
        assertThat(script.head(path(ended)).statusCode()).isEqualTo(404);
    }

    @Test
    void itBeginsAnewWhenAnUploadHasExpired() throws Exception {
        TusJsClient client = client();
        Outcome stopped = client.send(file, Map.of("chunkSize", CHUNK, "stopAfter", CHUNK));
        String take = path(stopped).split("/")[3];
        studio.changeStopped(
                "update take set touched_at = timestamp with time zone '2020-01-01 00:00:00+00' where id = '" + take
                        + "'",
                "update scheduled_tasks set execution_time = current_timestamp where task_name = 'expire-uploads'");
        script.signIn();

        await().atMost(Duration.ofSeconds(30))
                .until(() -> script.head(path(stopped)).statusCode() == 410);
        assertThat(field(script.append(path(stopped), CHUNK, new byte[] {1}), "code"))
                .isEqualTo("expired");
        Outcome again = client.resume(file, stopped.url(), Map.of("endpoint", studio.url() + "/api/takes"));
        assertThat(again.requests()).startsWith("HEAD 410", "POST 201");
        assertThat(again.url()).isNotEqualTo(stopped.url());
        assertThat(isWhole(again)).isTrue();
    }

    @Test
    void whatIsThrownAwayBeforeAKillIsErasedAfterIt() throws Exception {
        List<Path> before = recordings();
        List<String> uploads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String upload = header(script.create(UUID.randomUUID(), "Upload-Length", "2000"), "Location");
            script.append(upload, 0, Arrays.copyOf(whole, 1000));
            uploads.add(upload);
        }
        List<Path> mine = new ArrayList<>(recordings());
        mine.removeAll(before);
        assertThat(mine).hasSize(8);

        // killed as soon as the last one is acknowledged: hardly any is erased by then
        for (String upload : uploads) {
            assertThat(script.send("DELETE", upload, BodyPublishers.noBody(), "Tus-Resumable", "1.0.0")
                            .statusCode())
                    .isEqualTo(204);
        }
        // half a minute passes: what the killed one had begun is anybody's now
        studio.changeStopped(
                "update scheduled_tasks set last_heartbeat = timestamp with time zone '2020-01-01 00:00:00+00' where picked");
        script.signIn();

        await().atMost(Duration.ofSeconds(60)).until(() -> mine.stream().noneMatch(Files::exists));
    }

    private static List<Path> recordings() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("home").resolve("recordings"))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .toList();
        }
    }

    /** All of it is there, and the same. */
    private static boolean isWhole(Outcome outcome) throws IOException, InterruptedException {
        HttpResponse<byte[]> finished = script.finish(path(outcome), whole);
        HttpResponse<byte[]> kept =
                script.send("GET", path(outcome).replace("/upload", "/media"), BodyPublishers.noBody());
        return finished.statusCode() == 200 && Arrays.equals(kept.body(), whole);
    }

    private static String path(Outcome outcome) {
        return outcome.url().substring(outcome.url().indexOf("/api/"));
    }

    @ParameterizedTest
    @CsvSource({
        // method, header left out or replaced, its value, status, code
        "PATCH, Tus-Resumable, , 412, tus-version",
        "PATCH, Tus-Resumable, 0.2.2, 412, tus-version",
        "PATCH, Content-Type, , 415, content-type",
        "PATCH, Content-Type, application/octet-stream, 415, content-type",
        "PATCH, Upload-Offset, , 400, bad-request",
        "PATCH, Upload-Offset, -1, 400, bad-request",
        "PATCH, Upload-Offset, 1e3, 400, bad-request",
        "PATCH, Upload-Offset, 99999999999999999999, 400, bad-request",
        "PATCH, Upload-Offset, 0, 409, wrong-offset",
        "PATCH, Upload-Offset, 999, 409, wrong-offset",
        "PATCH, Upload-Offset, 1001, 409, wrong-offset",
        "PATCH, Upload-Offset, 999999999999999999, 409, wrong-offset",
        "PATCH, Upload-Length, 999, 409, other-length",
        "PATCH, Upload-Length, 3000, 409, other-length",
        "PATCH, Upload-Length, nothing, 400, bad-request",
        "HEAD, Tus-Resumable, , 412, ",
        "HEAD, Tus-Resumable, 2.0.0, 412, ",
        "DELETE, Tus-Resumable, , 412, tus-version",
    })
    void whatIsWrongIsSaidAndChangesNothing(String method, String name, String value, int status, String code)
            throws Exception {
        String upload = header(script.create(UUID.randomUUID(), "Upload-Length", "2000"), "Location");
        script.append(upload, 0, Arrays.copyOf(whole, 1000));

        String[] headers = without(appending(1000), name);
        HttpResponse<byte[]> answer = script.send(
                method,
                upload,
                method.equals("PATCH") ? BodyPublishers.ofByteArray(new byte[10]) : BodyPublishers.noBody(),
                value == null ? headers : with(headers, name, value));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Tus-Resumable")).isEqualTo("1.0.0");
        if (code != null) {
            assertThat(field(answer, "code")).isEqualTo(code);
        }
        if (status == 409 && name.equals("Upload-Offset")) {
            assertThat(offset(answer)).isEqualTo(1000);
        }
        assertThat(offset(script.head(upload))).isEqualTo(1000);
        script.send("DELETE", upload, BodyPublishers.noBody(), "Tus-Resumable", "1.0.0");
    }

    private static String[] without(String[] headers, String name) {
        for (int i = 0; i < headers.length; i += 2) {
            if (headers[i].equals(name)) {
                return with(Arrays.copyOf(headers, i), Arrays.copyOfRange(headers, i + 2, headers.length));
            }
        }
        return headers;
    }

    @Test
    void otherMethodsAreNotKnown() throws Exception {
        String upload = header(script.create(UUID.randomUUID(), "Upload-Length", "2000"), "Location");

        for (String method : new String[] {"PUT", "POST", "TRACE", "PROPFIND"}) {
            assertThat(script.send(method, upload, BodyPublishers.noBody(), "Tus-Resumable", "1.0.0")
                            .statusCode())
                    .as(method)
                    .isIn(400, 403, 405, 415, 501);
        }
        assertThat(offset(script.head(upload))).isZero();
        script.send("DELETE", upload, BodyPublishers.noBody(), "Tus-Resumable", "1.0.0");
    }

    @Test
    void aStrangerIsToldNothing() throws Exception {
        String upload = header(script.create(UUID.randomUUID(), "Upload-Length", "2000"), "Location");
        try (Script stranger = new Script(studio.url())) {
            assertThat(stranger.head(upload).statusCode()).isEqualTo(401);
            assertThat(stranger.append(upload, 0, new byte[10]).statusCode()).isEqualTo(401);
            assertThat(stranger.create(UUID.randomUUID(), "Upload-Length", "2000")
                            .statusCode())
                    .isEqualTo(401);
        }
        script.send("DELETE", upload, BodyPublishers.noBody(), "Tus-Resumable", "1.0.0");
    }
}
