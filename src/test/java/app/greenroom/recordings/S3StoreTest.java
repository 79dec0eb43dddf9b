package app.greenroom.recordings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.testing.S3Server;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract on a real server, and what only objects can get wrong. */
class S3StoreTest extends RecordingStoreContract {

    private static final String BUCKET = "recordings";
    private static final int MEBI = 1 << 20;

    @TempDir
    static Path servers;

    static S3Server server;

    private final RecordingId id = RecordingId.next();

    @BeforeAll
    static void start() {
        server = S3Server.on(servers, BUCKET);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    protected RecordingStore store() {
        return new S3Store(Bucket.open(settings(BUCKET, S3Server.SECRET)));
    }

    private static S3Settings settings(String bucket, String secret) {
        return new S3Settings(bucket, URI.create(server.endpoint()), "us-east-1", null, S3Server.KEY, secret);
    }

    @Test
    void sealingMakesOneObjectOfManyParts() throws IOException {
        byte[] recording = random(20 * MEBI + 7);
        append(recording, 3 * MEBI);
        assertThat(objects(id)).hasSize(7);

        store().seal(id, recording.length);
        store().seal(id, recording.length);

        assertThat(objects(id)).hasSize(1);
        assertThat(whole(id, recording.length)).isEqualTo(recording);
        assertThat(part(id, 9 * MEBI - 5, 4 * MEBI))
                .isEqualTo(Arrays.copyOfRange(recording, 9 * MEBI - 5, 13 * MEBI - 5));
    }

    @Test
    void anyPartIsReadAcrossPartsThatAreNotSealedYet() throws IOException {
        byte[] recording = random(300_000);
        append(recording, 70_000);

        assertThat(part(id, 69_999, 150_002)).isEqualTo(Arrays.copyOfRange(recording, 69_999, 220_001));
        assertThat(part(id, 140_000, 10)).isEqualTo(Arrays.copyOfRange(recording, 140_000, 140_010));
        assertThat(part(id, 299_999, 1)).containsExactly(recording[299_999]);
    }

    @Test
    void whatIsSealedMayGoOnAfterAll() throws IOException {
        byte[] recording = random(40_000);
        append(Arrays.copyOf(recording, 30_000), 10_000);
        store().seal(id, 30_000);
        store().append(id, 30_000, ByteBuffer.wrap(recording, 30_000, 10_000));

        assertThat(whole(id, 40_000)).isEqualTo(recording);
    }

    @Test
    void partsThatBelongToNothingAreNoPartOfTheRecording() throws IOException {
        byte[] recording = random(40_000);
        append(recording, 20_000);
        // as a write from before the recording began anew, which arrives only now
        bucket().put(Part.key(id, 15_000), ByteBuffer.wrap(random(9_000)));

        assertThat(whole(id, 40_000)).isEqualTo(recording);
        store().seal(id, 40_000);
        assertThat(objects(id)).hasSize(1);
        assertThat(whole(id, 40_000)).isEqualTo(recording);
    }

    @Test
    void aWriteThatComesTooLateReplacesNothing() throws IOException {
        store().append(id, 0, bytes("acknowledged"));

        assertThat(bucket().putNew(Part.key(id, 0), bytes("late"))).isFalse();
        assertThat(new String(whole(id, 12))).isEqualTo("acknowledged");
    }

    @RepeatedTest(5)
    void ofTwoWritersAtOnePlaceNeitherMixesWithTheOther() throws Exception {
        byte[] ours = letters('A', 2 * MEBI);
        byte[] theirs = letters('B', MEBI);
        store().append(id, 0, bytes("Good "));
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService machines = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> done = machines.invokeAll(List.of(writer(start, ours), writer(start, theirs)));
            assertThat(done.stream().map(S3StoreTest::get)).contains(true);
        }

        byte[] kept = store().asFile(id, Files::readAllBytes);
        byte[] winner = kept[kept.length - 1] == 'A' ? ours : theirs;
        assertThat(Arrays.copyOfRange(kept, 5, kept.length)).isEqualTo(winner);
    }

    private Callable<Boolean> writer(CyclicBarrier start, byte[] bytes) {
        RecordingStore machine = store();
        return () -> {
            start.await();
            try {
                machine.append(id, 5, ByteBuffer.wrap(bytes));
                return true;
            } catch (IllegalStateException e) {
                return false;
            }
        };
    }

    private static boolean get(Future<Boolean> done) {
        try {
            return done.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aLargeFileIsKeptInPiecesAndCopiedByTheServer() throws IOException {
        byte[] recording = random(17 * MEBI);
        store().put(id, Files.write(folder.resolve("file"), recording));
        RecordingId copy = RecordingId.next();
        store().copy(id, copy);
        store().erase(id);

        assertThat(whole(copy, recording.length)).isEqualTo(recording);
        assertThat(objects(id)).isEmpty();
    }

    @Test
    void anUnsealedRecordingIsCopiedWhole() throws IOException {
        byte[] recording = random(50_000);
        append(recording, 20_000);
        RecordingId copy = RecordingId.next();
        store().copy(id, copy);

        assertThat(whole(copy, recording.length)).isEqualTo(recording);
    }

    @Test
    void whatIsErasedLeavesNothingOnTheServersDisk() throws IOException {
        append(random(3 * MEBI), MEBI);
        bucket().beginUpload(Part.key(id, 0));
        assertThat(onDisk(id)).isNotEmpty();

        store().erase(id);

        assertThat(onDisk(id)).isEmpty();
    }

    @Test
    void aBucketThatIsNotThereIsNamedAtTheStart() {
        assertThatThrownBy(() -> Bucket.open(settings("elsewhere", S3Server.SECRET)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("elsewhere")
                .hasMessageContaining("Create it first");
    }

    @Test
    void wrongKeysAreSaidAtTheStartAndNeverShown() {
        S3Settings wrong = settings(BUCKET, "something-secret");

        assertThatThrownBy(() -> Bucket.open(wrong))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("keys")
                .hasMessageNotContaining("something-secret");
        assertThat(wrong.toString()).doesNotContain("something-secret").doesNotContain(S3Server.KEY);
    }

    @Test
    void anEmptyAddressIsSaidAtTheStart() {
        S3Settings nobody =
                new S3Settings(BUCKET, URI.create("http://127.0.0.1:1"), "us-east-1", null, "key", "secret");

        assertThatThrownBy(() -> Bucket.open(nobody, new Bucket.Patience(2, Duration.ofMillis(10))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot be reached");
    }

    private Bucket bucket() {
        return Bucket.open(settings(BUCKET, S3Server.SECRET));
    }

    private List<Part> objects(RecordingId of) {
        return bucket().parts(of);
    }

    private static List<Path> onDisk(RecordingId of) throws IOException {
        try (Stream<Path> all = Files.walk(server.bucket(BUCKET))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains(of.toString()))
                    .toList();
        }
    }

    private void append(byte[] recording, int step) {
        for (int at = 0; at < recording.length; at += step) {
            store().append(id, at, ByteBuffer.wrap(recording, at, Math.min(step, recording.length - at)));
        }
    }

    private byte[] whole(RecordingId of, long length) throws IOException {
        try (var input = store().read(of, length)) {
            return input.readAllBytes();
        }
    }

    private byte[] part(RecordingId of, long from, long count) throws IOException {
        ByteArrayOutputStream sink = new ByteArrayOutputStream();
        store().send(of, from, count, sink);
        return sink.toByteArray();
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static byte[] letters(char letter, int size) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) letter);
        return bytes;
    }
}
