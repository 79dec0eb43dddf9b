package app.greenroom.recordings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.greenroom.testing.S3Server;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/** Servers that go away, processes that are killed, stores that are full: what was acknowledged is there afterwards. */
class S3BadDaysTest {

    private static final String BUCKET = "recordings";
    private static final int MEBI = 1 << 20;

    /** Less patience than a studio's: a server that is away stays away until the test starts it. */
    private static final Bucket.Patience SHORT = new Bucket.Patience(2, Duration.ofMillis(10));

    @TempDir
    static Path folder;

    private static S3Server server;

    private final RecordingId id = RecordingId.next();
    private RecordingStore store;

    @BeforeAll
    static void start() {
        server = S3Server.on(folder, BUCKET);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void open() {
        store = new S3Store(Bucket.open(settings(server.endpoint())));
    }

    private static S3Settings settings(String endpoint) {
        return new S3Settings(BUCKET, URI.create(endpoint), "us-east-1", true, S3Server.KEY, S3Server.SECRET);
    }

    @Test
    void aServerThatIsAwayRefusesAndGoesOnWhereItWas() throws IOException {
        byte[] recording = random(2 * MEBI);
        store.append(id, 0, ByteBuffer.wrap(recording, 0, MEBI));
        RecordingStore hasty = new S3Store(Bucket.open(settings(server.endpoint()), SHORT));
        server.kill();

        assertThatThrownBy(() -> hasty.append(id, MEBI, ByteBuffer.wrap(recording, MEBI, MEBI)))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> hasty.read(id, MEBI)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> hasty.seal(id, MEBI)).isInstanceOf(UncheckedIOException.class);

        server.start();
        store.append(id, MEBI, ByteBuffer.wrap(recording, MEBI, MEBI));
        assertThat(whole(recording.length)).isEqualTo(recording);
    }

    @Test
    void aServerThatIsAwayForAMomentIsWaitedFor() throws Exception {
        byte[] recording = random(MEBI);
        server.kill();
        CompletableFuture<Void> append =
                CompletableFuture.runAsync(() -> store.append(id, 0, ByteBuffer.wrap(recording)));
        server.start();

        append.get(30, TimeUnit.SECONDS);
        assertThat(whole(recording.length)).isEqualTo(recording);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void aServerKilledInTheMiddleOfSealingLosesNothing(int pieces) throws Exception {
        byte[] recording = recording();
        RecordingStore hasty = new S3Store(Bucket.open(settings(server.endpoint()), SHORT));
        CompletableFuture<Void> seal = CompletableFuture.runAsync(() -> hasty.seal(id, recording.length));
        awaitPieces(seal, pieces);
        server.kill();
        outcome(seal);
        server.start();

        assertWholeAndSealable(recording);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void aStudioKilledInTheMiddleOfSealingLosesNothing(int pieces) throws Exception {
        byte[] recording = recording();
        Process studio = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Sealing.class.getName(),
                        server.endpoint(),
                        id.toString(),
                        Long.toString(recording.length))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("sealing.log").toFile()))
                .start();
        awaitPieces(studio.onExit(), pieces);
        studio.destroyForcibly().onExit().join();

        assertWholeAndSealable(recording);
        assertNothingOnTheServersDisk();
    }

    /** A studio of its own that seals one recording. */
    static class Sealing {
        public static void main(String[] arguments) {
            RecordingId id = new RecordingId(java.util.UUID.fromString(arguments[1]));
            new S3Store(Bucket.open(settings(arguments[0]))).seal(id, Long.parseLong(arguments[2]));
        }
    }

    @Test
    void sealingThatDiedBetweenTheWholeAndItsPartsIsFinished() throws IOException {
        byte[] recording = recording();
        Bucket bucket = Bucket.open(settings(server.endpoint()));
        String key = Part.key(id, 0);
        String upload = bucket.beginUpload(key);
        CompletedPart first = bucket.uploadPart(key, upload, 1, ByteBuffer.wrap(recording, 0, 16 * MEBI));
        CompletedPart second =
                bucket.uploadPart(key, upload, 2, ByteBuffer.wrap(recording, 16 * MEBI, recording.length - 16 * MEBI));
        bucket.completeUpload(key, upload, java.util.List.of(first, second));
        assertThat(bucket.parts(id)).hasSizeGreaterThan(1);

        assertWholeAndSealable(recording);
    }

    private byte[] recording() {
        byte[] recording = random(24 * MEBI + 1);
        for (int at = 0; at < recording.length; at += 8 * MEBI) {
            store.append(id, at, ByteBuffer.wrap(recording, at, Math.min(8 * MEBI, recording.length - at)));
        }
        return recording;
    }

    /** Until the server has so many pieces of an unfinished upload, or it is over already. */
    private void awaitPieces(CompletableFuture<?> work, int pieces) {
        long before = files();
        await().atMost(Duration.ofSeconds(30))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> work.isDone() || files() >= before + pieces);
    }

    private long files() {
        try (var all = Files.walk(folder.resolve("data"))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains(id.toString()))
                    .count();
        } catch (IOException | UncheckedIOException e) {
            return 0; // a folder went while we looked
        }
    }

    private static void outcome(CompletableFuture<Void> seal) throws Exception {
        try {
            seal.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(UncheckedIOException.class);
        }
    }

    private void assertWholeAndSealable(byte[] recording) throws IOException {
        assertThat(whole(recording.length)).as("unsealed").isEqualTo(recording);
        store.seal(id, recording.length);
        assertThat(whole(recording.length)).as("sealed").isEqualTo(recording);
        assertThat(Bucket.open(settings(server.endpoint())).parts(id)).hasSize(1);
        store.erase(id);
        assertThat(Bucket.open(settings(server.endpoint())).parts(id)).isEmpty();
    }

    private void assertNothingOnTheServersDisk() throws IOException {
        try (var left = Files.walk(folder.resolve("data"))) {
            assertThat(left.filter(Files::isRegularFile)
                            .filter(file -> file.toString().contains(id.toString())))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"507, XMinioStorageFull", "403, QuotaExceeded", "400, XMinioAdminBucketQuotaExceeded", "507, ''"})
    void aStoreWithoutRoomIsFullAndNotBroken(int status, String code) throws IOException {
        HttpServer full = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] answer = ("<Error><Code>" + code + "</Code></Error>").getBytes(StandardCharsets.UTF_8);
        full.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            boolean write = exchange.getRequestMethod().equals("PUT");
            byte[] body = write ? answer : "<ListBucketResult/>".getBytes(StandardCharsets.UTF_8);
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(write ? status : 200, head ? -1 : body.length);
            if (!head) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        full.start();
        try {
            String endpoint = "http://127.0.0.1:" + full.getAddress().getPort();
            RecordingStore refusing = new S3Store(Bucket.open(settings(endpoint)));

            assertThatThrownBy(() -> refusing.append(id, 0, ByteBuffer.wrap(random(10))))
                    .isInstanceOf(StoreFullException.class);
        } finally {
            full.stop(0);
        }
    }

    private byte[] whole(long length) throws IOException {
        try (var input = store.read(id, length)) {
            return input.readAllBytes();
        }
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
