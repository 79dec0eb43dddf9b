package app.greenroom.takes;

import static app.greenroom.takes.Uploading.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionId;
import app.greenroom.recordings.RecordingId;
import app.greenroom.recordings.RecordingStore;
import app.greenroom.testing.Api;
import app.greenroom.testing.Assigning;
import app.greenroom.testing.HttpTest;
import app.greenroom.testing.Sendfile;
import app.greenroom.testing.Studio;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Large recordings over real HTTP: sent by the system from the file, or copied, they are the same. */
@HttpTest
class TakeDeliveryTest {

    private static final int SIZE = 3_000_001;

    @Autowired
    private Studio studio;

    @Autowired
    private Assigning assigning;

    @Autowired
    private Api api;

    @Autowired
    private Sendfile sendfile;

    @Autowired
    private TakeService takes;

    @Autowired
    private TakeRepository repository;

    @Autowired
    private RecordingStore store;

    private static final byte[] recording = recording();
    private static @Nullable Uploaded shared;

    private SignedIn coach;
    private SignedIn maya;
    private QuestionId question;
    private Api.Browser browser;
    private String take;
    private String path;

    /** Most tests only listen, so one take does for them. */
    private record Uploaded(SignedIn coach, SignedIn maya, QuestionId question, String take) {}

    /** Nothing that ffmpeg could read, so that it stays as it came. */
    private static byte[] recording() {
        byte[] bytes = new byte[SIZE];
        new Random().nextBytes(bytes);
        System.arraycopy(sample("spoken.webm"), 0, bytes, 0, 64);
        return bytes;
    }

    @BeforeEach
    void aLargeTake() {
        if (shared == null) {
            shared = upload();
        }
        use(shared);
    }

    private void use(Uploaded uploaded) {
        coach = uploaded.coach();
        maya = uploaded.maya();
        question = uploaded.question();
        browser = api.browser(maya);
        take = uploaded.take();
        path = "/api/takes/" + take + "/media";
    }

    private Uploaded upload() {
        SignedIn itsCoach = studio.coach();
        SignedIn candidate = studio.candidateOf(itsCoach);
        var assignment = assigning.assign(itsCoach, assigning.set(itsCoach, "First", "Why us?"), candidate);
        QuestionId asked = assigning.question(candidate, assignment, 0);
        String id = new Uploading(api.browser(candidate)).upload(asked, assignment, recording);
        return new Uploaded(itsCoach, candidate, asked, id);
    }

    @Test
    void theSystemSendsTheSameBytesThatWeWouldCopy() {
        for (String range : new String[] {
            "", "bytes=0-", "bytes=0-1048575", "bytes=1000000-1999999", "bytes=-100000", "bytes=2000000-9999999"
        }) {
            int before = sendfile.used();
            HttpResponse<byte[]> sent = get(range);
            assertThat(sendfile.used()).as("sent by the system: " + range).isEqualTo(before + 1);
            HttpResponse<byte[]> copied = get(range, Sendfile.OFF, "1");
            assertThat(sendfile.used()).as("copied: " + range).isEqualTo(before + 1);

            assertThat(sent.statusCode()).isEqualTo(range.isEmpty() ? 200 : 206);
            assertThat(sent.body()).as(range).isEqualTo(copied.body());
            assertThat(headers(sent)).isEqualTo(headers(copied));
        }
        assertThat(get("").body()).isEqualTo(recording);
        assertThat(get("bytes=1000000-1999999").body()).isEqualTo(Arrays.copyOfRange(recording, 1_000_000, 2_000_000));
    }

    @Test
    void anInterruptedDownloadGoesOnWhereItWas() throws IOException {
        String tag = get("bytes=0-0").headers().firstValue("ETag").orElseThrow();
        byte[] first = new byte[700_000];
        try (Socket socket = request("")) {
            InputStream input = socket.getInputStream();
            skipHead(input);
            input.readNBytes(first, 0, first.length);
        }

        HttpResponse<byte[]> rest = get("bytes=700000-", "If-Range", tag);
        assertThat(rest.statusCode()).isEqualTo(206);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(first);
        whole.writeBytes(rest.body());
        assertThat(whole.toByteArray()).isEqualTo(recording);
        assertThat(get("bytes=700000-", "If-Range", "\"older\"").statusCode()).isEqualTo(200);
    }

    @Test
    void headAnswersLikeGetForARangeToo() {
        HttpResponse<String> head = browser.send("HEAD", path, "Range", "bytes=100-1000099");

        assertThat(head.statusCode()).isEqualTo(206);
        assertThat(head.headers().firstValue("Content-Length")).contains("1000000");
        assertThat(head.headers().firstValue("Content-Range")).contains("bytes 100-1000099/" + SIZE);
        assertThat(browser.send("HEAD", path).headers().firstValue("Content-Length"))
                .contains("" + SIZE);
        assertThat(get("bytes=" + SIZE + "-").statusCode()).isEqualTo(416);
    }

    @Test
    void oneConnectionIsUsedForManyParts() throws IOException {
        try (Socket socket = request("Range: bytes=0-999999\r\n")) {
            for (int i = 1; i <= 3; i++) {
                skipHead(socket.getInputStream());
                byte[] part = socket.getInputStream().readNBytes(1_000_000);
                assertThat(part).isEqualTo(Arrays.copyOfRange(recording, (i - 1) * 1_000_000, i * 1_000_000));
                write(
                        socket,
                        "Range: bytes=" + i * 1_000_000 + "-" + Math.min(SIZE - 1, i * 1_000_000 + 999_999) + "\r\n");
            }
            assertThat(skipHead(socket.getInputStream())).contains("206").contains("Content-Length: 1\r\n");
        }
    }

    @Test
    void aLongListenerNeedsOneConnection() throws IOException {
        int size = 65_536;
        Random places = new Random(1);
        try (Socket socket = new Socket("localhost", browser.address().getPort())) {
            socket.setSoTimeout(20_000);
            InputStream input = new java.io.BufferedInputStream(socket.getInputStream());
            for (int i = 0; i < 1500; i++) {
                int from = places.nextInt(SIZE - size);
                write(socket, "Range: bytes=" + from + "-" + (from + size - 1) + "\r\n");
                assertThat(skipHead(input)).as("request %d", i).contains(" 206 ");
                assertThat(Arrays.equals(input.readNBytes(size), 0, size, recording, from, from + size))
                        .as("part %d", i)
                        .isTrue();
            }
        }
    }

    @Test
    void whatIsErasedWhileItIsSentBreaksNobodyElse() throws IOException {
        use(upload());
        Api.Browser other = api.browser(maya);
        String second = new Uploading(browser).upload(question, null, recording());
        RecordingId stored = original(take);
        try (Socket socket = request("")) {
            skipHead(socket.getInputStream());
            studio.as(maya, () -> takes.discard(TakeId.of(take)));
            await("its bytes are gone").atMost(java.time.Duration.ofSeconds(40)).until(() -> gone(stored));

            assertThat(get("bytes=0-99999").statusCode()).isEqualTo(404);
            assertThat(other.bytes("/api/takes/" + second + "/media").body()).hasSize(SIZE);
        }
    }

    @Test
    void whatVanishedFromTheStoreIsNotThere() {
        use(upload());
        store.erase(original(take));

        assertThat(get("bytes=0-99999").statusCode()).isEqualTo(404);
        assertThat(get("bytes=0-99999", Sendfile.OFF, "1").statusCode()).isEqualTo(404);
        assertThat(get("").body()).isEmpty();
    }

    @Test
    void aCoachWhoLosesTheirCandidateGetsNoFurtherPart() {
        use(upload());
        studio.as(maya, () -> takes.submit(TakeId.of(take)));
        Api.Browser coachs = api.browser(coach);
        assertThat(coachs.bytes(path, "Range", "bytes=0-99999").statusCode()).isEqualTo(206);

        studio.coachesNoMore(coach, maya);

        assertThat(coachs.bytes(path, "Range", "bytes=100000-199999").statusCode())
                .isEqualTo(404);
    }

    private boolean gone(RecordingId recording) throws IOException {
        try (InputStream ignored = store.read(recording, 1)) {
            return false;
        } catch (java.nio.file.NoSuchFileException e) {
            return true;
        }
    }

    private RecordingId original(String of) {
        return repository.findById(TakeId.of(of)).orElseThrow().original();
    }

    private HttpResponse<byte[]> get(String range, String... headers) {
        if (range.isEmpty()) {
            return browser.bytes(path, headers);
        }
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Range";
        all[headers.length + 1] = range;
        return browser.bytes(path, all);
    }

    private static java.util.Map<String, java.util.List<String>> headers(HttpResponse<?> response) {
        var headers = new java.util.TreeMap<>(response.headers().map());
        headers.remove("date");
        return headers;
    }

    private Socket request(String header) throws IOException {
        Socket socket = new Socket("localhost", browser.address().getPort());
        socket.setSoTimeout(20_000);
        write(socket, header);
        return socket;
    }

    private void write(Socket socket, String header) throws IOException {
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + browser.cookieHeader() + "\r\n"
                                + header + "\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
    }

    private static String skipHead(InputStream input) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = input.read();
            if (next < 0) {
                throw new AssertionError("ended after: " + head);
            }
            head.append((char) next);
        }
        return head.toString();
    }
}
