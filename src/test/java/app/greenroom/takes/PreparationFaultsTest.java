package app.greenroom.takes;

import static app.greenroom.takes.Uploading.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.media.Films;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionId;
import app.greenroom.recordings.RecordingId;
import app.greenroom.recordings.RecordingStore;
import app.greenroom.shared.JobState;
import app.greenroom.shared.Jobs;
import app.greenroom.shared.NotFoundException;
import app.greenroom.testing.Api;
import app.greenroom.testing.Assigning;
import app.greenroom.testing.HttpTest;
import app.greenroom.testing.StoreTrouble;
import app.greenroom.testing.Studio;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is made of a take: all of it, by nobody else to be had, and never in exchange for something worse. */
@HttpTest
class PreparationFaultsTest {

    @Autowired
    private Studio studio;

    @Autowired
    private Assigning assigning;

    @Autowired
    private Api api;

    @Autowired
    private TakeService takes;

    @Autowired
    private TakeUploads uploads;

    @Autowired
    private TakeVerification verification;

    @Autowired
    private TakePreparation preparation;

    @Autowired
    private RecordingStore store;

    @Autowired
    private StoreTrouble trouble;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    private SignedIn coach;
    private SignedIn maya;
    private AssignmentId assignment;
    private QuestionId question;

    @BeforeEach
    void aCandidateWithAnAssignment() {
        coach = studio.coach();
        maya = studio.candidateOf(coach);
        assignment = assigning.assign(coach, assigning.set(coach, "First", "Why us?"), maya);
        question = assigning.question(maya, assignment, 0);
    }

    @Test
    void theOriginalStaysUntilTheStoreGivesBackWhatWasMadeOfIt() throws Exception {
        byte[] spoken = fresh(sample("spoken.webm"));
        TakeId take = verified("audio/webm", spoken);
        trouble.once(StoreTrouble.Kind.SPOILED);

        assertThatThrownBy(() -> preparation.prepare(take)).isInstanceOf(IOException.class);

        assertThat(details(take).state()).isEqualTo(TakeState.VERIFIED);
        try (var bytes = store.read(original(take), spoken.length)) {
            assertThat(bytes.readAllBytes()).isEqualTo(spoken);
        }
        preparation.prepare(take);
        assertThat(details(take).state()).isEqualTo(TakeState.READY);
    }

    @Test
    void whoIsBeingAnsweredWithTheOriginalHearsItToTheEnd() throws Exception {
        byte[] spoken = fresh(sample("spoken.webm"));
        TakeId take = verified("audio/webm", spoken);

        preparation.prepare(take);

        // it is asked for by its name a moment after the take is ready, as the container does
        JobState erasing =
                jobs.state(TakeErasure.ERASE, original(take).toString()).orElseThrow();
        assertThat(erasing.nextAt()).isAfter(Instant.now().plusSeconds(5));
        try (var bytes = store.read(original(take), spoken.length)) {
            assertThat(bytes.readAllBytes()).isEqualTo(spoken);
        }
    }

    @Test
    void anAttemptThatDiedLeavesNothingInTheStoreThatNobodyKnowsOf() throws Exception {
        TakeId take = verified("audio/webm", fresh(sample("spoken.webm")));
        trouble.once(StoreTrouble.Kind.SPOILED);
        assertThatThrownBy(() -> preparation.prepare(take)).isInstanceOf(IOException.class);
        List<RecordingId> left = made(take);
        assertThat(left.stream().anyMatch(this::stored)).isTrue();

        preparation.prepare(take);

        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> left.stream().noneMatch(this::stored));
        assertThat(made(take)).hasSize(2).doesNotContainAnyElementsOf(left);
    }

    @Test
    void aFilmComesWithAPictureThatTheSamePeopleMaySee() throws Exception {
        byte[] film = fresh(Files.readAllBytes(Films.webm(folder)));
        TakeId take = verified("video/webm", film);
        preparation.prepare(take);
        String poster = details(take).posterUrl();
        assertThat(poster).isEqualTo("/api/takes/" + take + "/poster");

        var picture = api.browser(maya).bytes(poster);
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(picture.headers().firstValue("Cache-Control")).contains("private, no-cache");
        assertThat(picture.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(javax.imageio.ImageIO.read(new ByteArrayInputStream(picture.body()))
                        .getWidth())
                .isEqualTo(320);
        String tag = picture.headers().firstValue("ETag").orElseThrow();
        assertThat(api.browser(maya).bytes(poster, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        for (SignedIn other : List.of(coach, studio.administrator(), studio.coach(), studio.candidateOf(coach))) {
            assertThat(api.browser(other).bytes(poster).statusCode()).isEqualTo(404);
        }
        studio.as(maya, () -> takes.submit(take));
        assertThat(api.browser(coach).bytes(poster).statusCode()).isEqualTo(200);
        assertThat(api.browser(studio.coach()).bytes(poster).statusCode()).isEqualTo(404);
        assertThat(api.stranger().bytes(poster).statusCode()).isEqualTo(401);
    }

    @Test
    void loudnessAndSilencesAreKeptWithTheTakeAndHandedOnToItsTwin() throws Exception {
        byte[] turns = fresh(Files.readAllBytes(Films.inTurns(folder, 1.5, 2.0, 1.5)));
        TakeId take = verified("audio/webm", turns);
        preparation.prepare(take);
        TakeId twin = verified("audio/webm", turns);
        preparation.prepare(twin);

        for (TakeId id : List.of(take, twin)) {
            assertThat(details(id).loudness()).isBetween(-40.0, -3.0);
            assertThat(details(id).pictured()).isFalse();
            assertThat(studio.get(maya, () -> takes.silences(id)))
                    .singleElement()
                    .satisfies(silence -> {
                        assertThat(silence.from()).isBetween(1.4, 1.6);
                        assertThat(silence.to()).isBetween(3.4, 3.6);
                    });
        }
        SignedIn stranger = studio.coach();
        assertThatThrownBy(() -> studio.get(stranger, () -> takes.silences(take)))
                .isInstanceOf(NotFoundException.class);
    }

    private TakeId verified(String type, byte[] media) {
        return studio.get(maya, () -> {
            var wish = new NewRecording(
                    new TakeTarget(question, assignment),
                    app.greenroom.media.MediaType.of(type).orElseThrow(),
                    UUID.randomUUID(),
                    null,
                    "");
            TakeId id = uploads.begin(wish);
            uploads.append(id, 0, ByteBuffer.wrap(media));
            String sha256 = Uploading.sha256(media);
            verification.finish(id, new Finish(media.length, sha256, Duration.ZERO), verified -> {});
            return id;
        });
    }

    /** Bytes that no earlier test has brought, so that nothing is reused. */
    private static byte[] fresh(byte[] media) {
        byte[] bytes = media.clone();
        for (int i = 1; i <= 8; i++) {
            bytes[bytes.length - i] = (byte) ThreadLocalRandom.current().nextInt();
        }
        return bytes;
    }

    private TakeDetails details(TakeId take) {
        return studio.get(maya, () -> takes.details(take));
    }

    private RecordingId original(TakeId take) {
        return new RecordingId(jdbc.sql("select original_id from take where id = ?")
                .param(take.value())
                .query(UUID.class)
                .single());
    }

    private List<RecordingId> made(TakeId take) {
        return jdbc
                .sql("select recording_id from take_made where take_id = ?")
                .param(take.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(RecordingId::new)
                .toList();
    }

    private boolean stored(RecordingId recording) {
        try (var bytes = store.read(recording, 1)) {
            return bytes.read() >= 0;
        } catch (IOException | IllegalStateException e) {
            return false;
        }
    }
}
