package app.greenroom.takes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.greenroom.media.Films;
import app.greenroom.media.MediaType;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionId;
import app.greenroom.testing.Answers;
import app.greenroom.testing.Api;
import app.greenroom.testing.HttpTest;
import app.greenroom.testing.Studio;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

/** Somebody is listening while the candidate takes it back. */
@HttpTest
@ExtendWith(OutputCaptureExtension.class)
class OpenRequestTest {

    private static final int SIZE = 64 << 20;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Studio studio;

    @Autowired
    private Api api;

    @Autowired
    private TakeService takes;

    @Autowired
    private TakeUploads uploads;

    @Autowired
    private TakeVerification verification;

    @Autowired
    private TakeOwnership ownership;

    @TempDir
    private Path folder;

    private SignedIn coach;
    private SignedIn maya;
    private TakeId take;
    private String path;

    @BeforeEach
    void aLongAnswerHandedInFreely() throws Exception {
        Answers answers = new Answers(beans);
        coach = studio.coach();
        maya = studio.candidateOf(coach);
        QuestionId question = answers.question(coach, "product-sense", "Why us?");
        answers.assignment(coach, maya, question);
        byte[] film = Files.readAllBytes(Films.webm(folder));
        byte[] media = new byte[SIZE];
        new Random().nextBytes(media);
        System.arraycopy(film, 0, media, 0, film.length);
        take = studio.get(maya, () -> {
            var wish =
                    new NewRecording(new TakeTarget(question, null), MediaType.VIDEO_WEBM, UUID.randomUUID(), null, "");
            TakeId id = uploads.begin(wish);
            uploads.append(id, 0, ByteBuffer.wrap(media));
            verification.finish(id, new Finish(SIZE, Uploading.sha256(media), Duration.ZERO), verified -> {});
            takes.submit(id);
            return id;
        });
        path = "/api/takes/" + take + "/media";
    }

    @Test
    void whoIsListeningIsCutOffAndCannotComeBack() throws Exception {
        Api.Browser coachs = api.browser(coach);
        for (String range : new String[] {"bytes=0-", null}) {
            studio.as(maya, () -> takes.submit(take));
            HttpURLConnection open = open(coachs, range);
            assertThat(open.getResponseCode()).isEqualTo(range == null ? 200 : 206);
            long heard = open.getInputStream().readNBytes(100_000).length;

            studio.as(maya, () -> ownership.withdraw(take));

            assertThat(heard + rest(open.getInputStream())).isLessThan(SIZE);
            assertThat(coachs.bytes(path, "Range", "bytes=0-9").statusCode()).isEqualTo(404);
            assertThat(api.browser(maya).bytes(path, "Range", "bytes=0-9").statusCode())
                    .as("it is hers again")
                    .isEqualTo(206);
        }
    }

    @Test
    void whatIsErasedIsCutOffForItsOwnerToo() throws Exception {
        Api.Browser mayas = api.browser(maya);
        HttpURLConnection open = open(mayas, "bytes=0-");
        long heard = open.getInputStream().readNBytes(100_000).length;

        studio.as(maya, () -> ownership.erase(take));

        assertThat(heard + rest(open.getInputStream())).isLessThan(SIZE);
        for (SignedIn person : Arrays.asList(maya, coach, studio.administrator())) {
            assertThat(api.browser(person).bytes(path, "Range", "bytes=0-9").statusCode())
                    .isEqualTo(404);
            assertThat(api.browser(person)
                            .bytes("/api/takes/" + take + "/poster")
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void whoLeavesInTheMiddleIsNoError(CapturedOutput output) throws Exception {
        Api.Browser mayas = api.browser(maya);
        try (Socket listener = new Socket("localhost", mayas.address().getPort())) {
            listener.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + mayas.cookieHeader()
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            listener.getInputStream().readNBytes(100_000);
            await().until(() -> senders() == 1);
            listener.setSoLinger(true, 0);
        }

        await().until(() -> senders() == 0);
        assertThat(output.getAll().lines().filter(line -> line.contains("ERROR") && line.contains("exec")))
                .isEmpty();
        assertThat(mayas.bytes(path, "Range", "bytes=0-9").statusCode()).isEqualTo(206);
    }

    /** Threads of the server that are copying a recording to the network. */
    private static long senders() {
        return Thread.getAllStackTraces().values().stream()
                .filter(stack -> Arrays.stream(stack)
                        .anyMatch(frame -> frame.getMethodName().equals("copy")
                                && frame.getClassName().endsWith(".takes.Delivery")))
                .count();
    }

    private HttpURLConnection open(Api.Browser browser, String range) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) browser.address().resolve(path).toURL().openConnection();
        connection.setRequestProperty("Cookie", browser.cookieHeader());
        connection.setRequestProperty("X-Greenroom", "1");
        if (range != null) {
            connection.setRequestProperty("Range", range);
        }
        return connection;
    }

    private static long rest(InputStream body) {
        long count = 0;
        byte[] block = new byte[128 * 1024];
        try {
            for (int read; (read = body.read(block)) >= 0; ) {
                count += read;
            }
        } catch (IOException e) {
            assertThat(count).as(e.getMessage()).isLessThan(SIZE);
        }
        return count;
    }
}
