package app.greenroom.takes;

import static app.greenroom.takes.Uploading.field;
import static app.greenroom.takes.Uploading.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.greenroom.people.PersonService;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionId;
import app.greenroom.recordings.RecordingId;
import app.greenroom.recordings.RecordingStore;
import app.greenroom.testing.Api;
import app.greenroom.testing.Assigning;
import app.greenroom.testing.HttpTest;
import app.greenroom.testing.StoreTrouble;
import app.greenroom.testing.Studio;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was acknowledged is there, exactly once, whatever else goes wrong. */
@HttpTest
class UploadFaultsTest {

    private static final byte[] SPOKEN = sample("spoken.webm");
    private static final int MEBI = 1 << 20;

    @Autowired
    private Studio studio;

    @Autowired
    private Assigning assigning;

    @Autowired
    private Api api;

    @Autowired
    private StoreTrouble trouble;

    @Autowired
    private TakeRepository takes;

    @Autowired
    private RecordingStore store;

    @Autowired
    private TakeService service;

    @Autowired
    private PersonService people;

    @Autowired
    private JdbcClient jdbc;

    private final UUID key = UUID.randomUUID();
    private SignedIn maya;
    private QuestionId question;
    private Uploading browser;
    private String take;

    @BeforeEach
    void aTakeHasBegun() {
        SignedIn coach = studio.coach();
        maya = studio.candidateOf(coach);
        var assignment = assigning.assign(coach, assigning.set(coach, "First", "Why us?"), maya);
        question = assigning.question(maya, assignment, 0);
        browser = new Uploading(api.browser(maya));
        take = browser.begin(question, null);
    }

    @Test
    void bytesThatWereWrittenButNotCountedAreWrittenAgain() {
        browser.append(take, 0, Arrays.copyOf(SPOKEN, 8000));
        trouble.once(StoreTrouble.Kind.TORN);
        HttpResponse<String> torn = browser.append(take, 8000, new byte[5000]);

        assertThat(torn.statusCode()).isEqualTo(503);
        assertThat(field(torn, "code")).isEqualTo("try-again");
        assertThat(torn.body()).doesNotContain("killed after the write");
        assertThat(browser.offset(take)).isEqualTo(8000);
        browser.append(take, 8000, Arrays.copyOfRange(SPOKEN, 8000, SPOKEN.length));
        assertThat(browser.finish(take, SPOKEN).statusCode()).isEqualTo(200);
    }

    @Test
    void whatAnotherNodeHasWrittenIsGoneOnFrom() {
        browser.append(take, 0, Arrays.copyOf(SPOKEN, 8000));
        jdbc.sql("update take set writer = ? where id = ?")
                .params(UUID.randomUUID(), TakeId.of(take).value())
                .update();
        store.append(original(), 8000, ByteBuffer.wrap(SPOKEN, 8000, 5000));

        HttpResponse<String> late = browser.append(take, 8000, new byte[100]);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.headers().firstValueAsLong("Upload-Offset")).hasValue(13_000);
        assertThat(browser.append(take, 13_000, Arrays.copyOfRange(SPOKEN, 13_000, SPOKEN.length))
                        .statusCode())
                .isEqualTo(204);
        assertThat(browser.finish(take, SPOKEN).statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverIsAtTheRightPlaceNoticesNothingOfAnotherNode() {
        browser.append(take, 0, Arrays.copyOf(SPOKEN, 8000));
        jdbc.sql("update take set writer = ? where id = ?")
                .params(UUID.randomUUID(), TakeId.of(take).value())
                .update();
        store.append(original(), 8000, ByteBuffer.wrap(SPOKEN, 8000, 5000));

        assertThat(browser.append(take, 13_000, Arrays.copyOfRange(SPOKEN, 13_000, SPOKEN.length))
                        .statusCode())
                .isEqualTo(204);
        assertThat(browser.finish(take, SPOKEN).statusCode()).isEqualTo(200);
    }

    @Test
    void anotherNodeThatFinishesATakeEndsIt() {
        browser.append(take, 0, SPOKEN);
        jdbc.sql("update take set state = 'FLAGGED', finished_at = current_timestamp, received_bytes = ? where id = ?")
                .params(SPOKEN.length, TakeId.of(take).value())
                .update();

        HttpResponse<String> more = browser.append(take, SPOKEN.length, new byte[10]);
        assertThat(more.statusCode()).isEqualTo(409);
        assertThat(field(more, "code")).isEqualTo("finished");
    }

    private RecordingId original() {
        return takes.findById(TakeId.of(take)).orElseThrow().original();
    }

    @Test
    void aTornEndIsNoPartOfAFinishedTake() throws IOException {
        browser.append(take, 0, SPOKEN);
        trouble.once(StoreTrouble.Kind.TORN);
        browser.append(take, SPOKEN.length, new byte[5000]);

        assertThat(browser.finish(take, SPOKEN).statusCode()).isEqualTo(200);
        assertThat(api.browser(maya).bytes("/api/takes/" + take + "/media").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aFullDiskIsSaidAndTheTakeGoesOnWhenThereIsRoom() {
        browser.append(take, 0, Arrays.copyOf(SPOKEN, 8000));
        trouble.once(StoreTrouble.Kind.FULL);
        HttpResponse<String> full = browser.append(take, 8000, Arrays.copyOfRange(SPOKEN, 8000, SPOKEN.length));

        assertThat(full.statusCode()).isEqualTo(507);
        assertThat(field(full, "code")).isEqualTo("disk-full");
        assertThat(browser.offset(take)).isEqualTo(8000);
        browser.append(take, 8000, Arrays.copyOfRange(SPOKEN, 8000, SPOKEN.length));
        assertThat(browser.finish(take, SPOKEN).statusCode()).isEqualTo(200);
    }

    @Test
    void aDiskThatIsFullWhenTheTakeIsCreatedLeavesATakeToGoOnWith() {
        trouble.once(StoreTrouble.Kind.FULL);
        HttpResponse<String> full = createWith(SPOKEN);

        assertThat(full.statusCode()).isEqualTo(507);
        HttpResponse<String> again = createWith(SPOKEN);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.headers().firstValueAsLong("Upload-Offset")).hasValue(SPOKEN.length);
        assertThat(studio.get(maya, service::mine)).as("the same take").hasSize(2);
    }

    @Test
    void aDiskThatIsFullWhenTheTakeIsFinishedKeepsIt() {
        browser.append(take, 0, SPOKEN);
        trouble.once(StoreTrouble.Kind.FULL, "seal");

        assertThat(browser.finish(take, SPOKEN).statusCode()).isEqualTo(507);
        assertThat(studio.get(maya, () -> service.details(TakeId.of(take))).state())
                .isEqualTo(TakeState.RECORDING);
        assertThat(browser.offset(take)).isEqualTo(SPOKEN.length);
        assertThat(browser.finish(take, SPOKEN).statusCode()).isEqualTo(200);
    }

    @Test
    void aDiskThatIsFullWhenTheTakeIsPreparedIsTriedAgain() {
        byte[] spoken = Uploading.different(SPOKEN);
        trouble.once(StoreTrouble.Kind.FULL, "put");
        browser.append(take, 0, spoken);
        browser.finish(take, spoken);

        await().atMost(Duration.ofSeconds(30)).until(trouble::over);
        assertThat(api.browser(maya).bytes("/api/takes/" + take + "/media").body())
                .isEqualTo(spoken);
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        studio.get(maya, () -> service.details(TakeId.of(take))).state() == TakeState.READY);
    }

    private HttpResponse<String> createWith(byte[] bytes) {
        return api.browser(maya)
                .send(
                        "POST",
                        "/api/takes",
                        BodyPublishers.ofByteArray(bytes),
                        "Tus-Resumable",
                        "1.0.0",
                        "Upload-Length",
                        Integer.toString(bytes.length),
                        "Upload-Metadata",
                        "question " + Uploading.base64(question) + ",filetype YXVkaW8vd2VibQ==,clientkey "
                                + Uploading.base64(key),
                        "Content-Type",
                        "application/offset+octet-stream");
    }

    @Test
    void tenThousandTinyPiecesAreTooMany() {
        int sent = 0;
        HttpResponse<String> answer = null;
        while (sent < 10_000 && (answer = browser.append(take, sent, new byte[] {7})).statusCode() == 204) {
            sent++;
        }

        assertThat(sent).isBetween(600, 610);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(field(answer, "code")).isEqualTo("too-many-patches");
        assertThat(browser.append(take, sent, new byte[4096]).statusCode())
                .as("larger pieces are welcome")
                .isEqualTo(204);
    }

    @Test
    void anHourOfSilenceInSlicesOfASecondIsNotTooMany() {
        int slice = sample("silent.webm").length / 3;

        assertThat(slice).as("bytes a second, of which a piece must have 256").isGreaterThan(2 * 256);
    }

    @Test
    void whoeverHasTwentyUnfinishedRecordingsBeginsNoOther() {
        for (int i = 1; i < 20; i++) {
            browser.begin(question, null);
        }
        HttpResponse<String> refused = browser.create(question, null, "audio/webm");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(field(refused, "code")).isEqualTo("too-many-open");
        studio.as(maya, () -> service.discard(TakeId.of(take)));
        assertThat(browser.create(question, null, "audio/webm").statusCode()).isEqualTo(201);
    }

    @Test
    void theLimitIsLookedAtOnceMoreWhenTheTakeIsComplete() {
        String film = Uploading.id(browser.create(question, null, "video/webm"));
        byte[] large = recording((byte) 1, 5 * MEBI);
        browser.append(film, 0, large);
        jdbc.sql("update take set medium = 'AUDIO' where id = ?")
                .param(TakeId.of(film).value())
                .update();

        HttpResponse<String> refused = browser.finish(film, large);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(field(refused, "code")).isEqualTo("too-large");
    }

    @Test
    void whoMayNoLongerSignInCompletesNothing() {
        browser.append(take, 0, SPOKEN);
        studio.as(studio.administrator(), () -> people.deactivate(maya.id()));

        assertThat(browser.finish(take, SPOKEN).statusCode()).isEqualTo(401);
        assertThat(takes.findById(TakeId.of(take)).orElseThrow().state()).isEqualTo(TakeState.RECORDING);
    }

    @Test
    void moreThanTheLimitIsRefusedByItsLengthAndByItsBytes() {
        browser.append(take, 0, recording((byte) 1, 3 * MEBI));
        HttpResponse<String> tooMuch = browser.append(take, 3 * MEBI, new byte[MEBI + 1]);

        assertThat(tooMuch.statusCode()).isEqualTo(413);
        assertThat(field(tooMuch, "code")).isEqualTo("too-large");
        assertThat(browser.offset(take)).isEqualTo(3 * MEBI);
        assertThat(browser.append(take, 3 * MEBI, new byte[MEBI]).statusCode()).isEqualTo(204);
        assertThat(browser.append(take, 4 * MEBI, new byte[1]).statusCode()).isEqualTo(413);
    }

    @Test
    void aLengthThatIsNotTheTruthDoesNotHelp() throws IOException {
        try (Socket socket = patch("Transfer-Encoding: chunked")) {
            byte[] chunk = recording((byte) 1, 256 * 1024);
            for (int i = 0; i < 17; i++) {
                socket.getOutputStream().write("40000\r\n".getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().write(chunk);
                socket.getOutputStream().write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            socket.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();

            assertThat(statusLine(socket)).contains(" 413 ");
        }
        assertThat(browser.offset(take)).isEqualTo(4 * MEBI);
    }

    @Test
    void whatCameBeforeTheConnectionBrokeIsKept() throws IOException {
        try (Socket socket = patch("Content-Length: " + SPOKEN.length)) {
            socket.getOutputStream().write(SPOKEN, 0, 12_000);
            socket.getOutputStream().flush();
        }

        await().atMost(Duration.ofSeconds(20)).until(() -> browser.offset(take) == 12_000);
        browser.append(take, 12_000, Arrays.copyOfRange(SPOKEN, 12_000, SPOKEN.length));
        assertThat(browser.finish(take, SPOKEN).statusCode()).isEqualTo(200);
    }

    @Test
    void aNewConnectionTakesOverFromOneThatHangs() throws IOException {
        try (Socket stale = patch("Content-Length: " + SPOKEN.length)) {
            stale.getOutputStream().write(SPOKEN, 0, 9000);
            stale.getOutputStream().flush();

            Instant before = Instant.now();
            long offset = browser.offset(take);
            HttpResponse<String> taken =
                    browser.append(take, offset, Arrays.copyOfRange(SPOKEN, (int) offset, SPOKEN.length));
            assertThat(taken.statusCode()).isEqualTo(204);
            assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(5));

            stale.getOutputStream().write(SPOKEN, 9000, SPOKEN.length - 9000);
            stale.getOutputStream().flush();
            assertThat(statusLine(stale)).contains(" 409 ");
        }
        assertThat(browser.finish(take, SPOKEN).statusCode()).isEqualTo(200);
    }

    @Test
    void whoMayNotWriteOrIsWrongTakesNobodysTurn() throws IOException {
        byte[] whole = recording((byte) 'A', 2 * MEBI);
        try (Socket writing = patch("Content-Length: " + whole.length)) {
            writing.getOutputStream().write(whole, 0, MEBI + 1);
            writing.getOutputStream().flush();
            await().until(() -> takes.findById(TakeId.of(take)).orElseThrow().receivedBytes() == MEBI);

            Uploading stranger = new Uploading(api.browser(studio.candidate()));
            assertThat(stranger.append(take, MEBI, new byte[10]).statusCode()).isEqualTo(404);
            assertThat(browser.append(take, 5, new byte[10]).statusCode()).isEqualTo(409);

            writing.getOutputStream().write(whole, MEBI + 1, MEBI - 1);
            writing.getOutputStream().flush();
            assertThat(statusLine(writing)).contains(" 204");
        }
        assertThat(browser.finish(take, whole).statusCode()).isEqualTo(200);
    }

    @RepeatedTest(5)
    void twoWritersAtOnePlaceNeverMix() throws Exception {
        byte[] ours = recording((byte) 'A', 3 * MEBI);
        byte[] theirs = recording((byte) 'B', 3 * MEBI);
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService tabs = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers = tabs.invokeAll(List.of(tab(start, ours), tab(start, theirs)));
            assertThat(answers.stream().map(UploadFaultsTest::get)).containsAnyOf(204, 409);
            assertThat(answers.stream().map(UploadFaultsTest::get).filter(status -> status == 204))
                    .hasSizeLessThanOrEqualTo(1);
        }

        byte[] kept = stored((int) browser.offset(take));
        byte[] winner = kept.length > 100 && kept[kept.length - 1] == 'A' ? ours : theirs;
        assertThat(kept).isEqualTo(Arrays.copyOf(winner, kept.length));
        browser.append(take, kept.length, Arrays.copyOfRange(winner, kept.length, winner.length));
        assertThat(browser.finish(take, winner).statusCode()).isEqualTo(200);
    }

    @Test
    void twoTabsThatBeginAtOnceStayWithinTheTakesAllowed() throws Exception {
        SignedIn coach = studio.coach();
        SignedIn leo = studio.candidateOf(coach);
        var assignment = assigning.assign(coach, assigning.set(coach, "First", "Why us?"), leo);
        QuestionId asked = assigning.question(leo, assignment, 0);
        Uploading tab = new Uploading(api.browser(leo));
        try (ExecutorService tabs = Executors.newFixedThreadPool(6)) {
            Callable<Integer> begin =
                    () -> tab.create(asked, assignment, "audio/webm").statusCode();
            assertThat(tabs.invokeAll(java.util.Collections.nCopies(6, begin)).stream()
                            .map(UploadFaultsTest::get)
                            .filter(status -> status == 201))
                    .hasSize(3);
        }
    }

    private Callable<Integer> tab(CyclicBarrier start, byte[] bytes) {
        return () -> {
            start.await();
            return browser.append(take, 0, bytes).statusCode();
        };
    }

    private static int get(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Begins like a recording and goes on with one letter. */
    private static byte[] recording(byte letter, int size) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, letter);
        System.arraycopy(SPOKEN, 0, bytes, 0, 64);
        return bytes;
    }

    private byte[] stored(int length) throws IOException {
        var recording = takes.findById(TakeId.of(take)).orElseThrow().original();
        try (InputStream input = store.read(recording, length)) {
            return input.readAllBytes();
        }
    }

    private Socket patch(String lengthHeader) throws IOException {
        var browser = api.browser(maya);
        Socket socket = new Socket("localhost", browser.address().getPort());
        socket.setSoTimeout(20_000);
        socket.getOutputStream()
                .write(("""
                PATCH /api/takes/%s/upload HTTP/1.1\r
                Host: localhost\r
                Cookie: %s\r
                X-Greenroom: 1\r
                Tus-Resumable: 1.0.0\r
                Upload-Offset: 0\r
                Content-Type: application/offset+octet-stream\r
                %s\r
                \r
                """)
                        .formatted(take, browser.cookieHeader(), lengthHeader)
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String statusLine(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(16), StandardCharsets.US_ASCII);
    }
}
