package app.greenroom.takes;

import static app.greenroom.takes.Uploading.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionId;
import app.greenroom.testing.Api;
import app.greenroom.testing.Assigning;
import app.greenroom.testing.HttpTest;
import app.greenroom.testing.S3Server;
import app.greenroom.testing.Studio;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** A take's whole way when recordings lie in a bucket. */
@HttpTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:bucket;DB_CLOSE_DELAY=-1")
@DirtiesContext
class TakesInABucketTest {

    @TempDir
    static Path folder;

    private static S3Server server;

    @DynamicPropertySource
    static void bucket(DynamicPropertyRegistry settings) {
        server = S3Server.on(folder, "studio");
        settings.add("greenroom.recordings.s3.bucket", () -> "studio");
        settings.add("greenroom.recordings.s3.endpoint", server::endpoint);
        settings.add("greenroom.recordings.s3.access-key", () -> S3Server.KEY);
        settings.add("greenroom.recordings.s3.secret-key", () -> S3Server.SECRET);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Autowired
    private Studio studio;

    @Autowired
    private Assigning assigning;

    @Autowired
    private Api api;

    @Autowired
    private TakeService takes;

    private SignedIn maya;
    private QuestionId question;
    private Api.Browser tab;
    private Uploading browser;

    @BeforeEach
    void aCandidate() {
        SignedIn coach = studio.coach();
        maya = studio.candidateOf(coach);
        var assignment = assigning.assign(coach, assigning.set(coach, "First", "Why us?"), maya);
        question = assigning.question(maya, assignment, 0);
        tab = api.browser(maya);
        browser = new Uploading(tab);
    }

    @Test
    void aTakeArrivesIsPreparedPlaysAndIsErased() throws IOException {
        byte[] spoken = sample("spoken.webm");
        String take = browser.begin(question, null);
        browser.append(take, 0, Arrays.copyOf(spoken, 7000));
        browser.append(take, 7000, Arrays.copyOfRange(spoken, 7000, 15_000));
        assertThat(browser.append(take, 7000, new byte[10]).statusCode()).isEqualTo(409);
        browser.append(take, 15_000, Arrays.copyOfRange(spoken, 15_000, spoken.length));
        assertThat(browser.finish(take, spoken).statusCode()).isEqualTo(200);
        assertThat(browser.finish(take, spoken).statusCode()).isEqualTo(200);

        await().atMost(Duration.ofMinutes(1)).until(() -> state(take) == TakeState.READY);
        String media = "/api/takes/" + take + "/media";
        byte[] whole = tab.bytes(media).body();
        HttpResponse<byte[]> part = tab.bytes(media, "Range", "bytes=1000-2999");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole, 1000, 3000));
        assertThat(tab.bytes(media, "Range", "bytes=" + whole.length + "-").statusCode())
                .isEqualTo(416);
        assertThat(Uploading.sha256(whole))
                .isEqualTo(part.headers().firstValue("ETag").orElseThrow().replace("\"", ""));
        await("the original is let go").atMost(Duration.ofMinutes(1)).until(() -> onDisk().size() == 1);

        studio.as(maya, () -> takes.discard(TakeId.of(take)));
        await("nothing is left in the bucket").until(() -> onDisk().isEmpty());
    }

    @Test
    void aStoreThatIsAwayRefusesTheBytesAndTakesThemLater() {
        byte[] spoken = sample("spoken.webm");
        String take = browser.begin(question, null);
        browser.append(take, 0, Arrays.copyOf(spoken, 7000));
        server.kill();
        HttpResponse<String> away = browser.append(take, 7000, Arrays.copyOfRange(spoken, 7000, spoken.length));
        server.start();

        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.body()).doesNotContain("127.0.0.1");
        assertThat(browser.offset(take)).isEqualTo(7000);
        browser.append(take, 7000, Arrays.copyOfRange(spoken, 7000, spoken.length));
        assertThat(browser.finish(take, spoken).statusCode()).isEqualTo(200);
        studio.as(maya, () -> takes.discard(TakeId.of(take)));
    }

    private TakeState state(String id) {
        return studio.get(maya, () -> takes.details(TakeId.of(id))).state();
    }

    private static List<Path> onDisk() throws IOException {
        try (Stream<Path> all = Files.walk(server.bucket("studio"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
