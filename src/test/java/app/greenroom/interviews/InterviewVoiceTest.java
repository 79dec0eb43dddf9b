package app.greenroom.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.engines.EngineDraft;
import app.greenroom.engines.EngineKind;
import app.greenroom.engines.EngineService;
import app.greenroom.engines.OnlyHereService;
import app.greenroom.engines.Purpose;
import app.greenroom.interviewer.Manner;
import app.greenroom.people.SignedIn;
import app.greenroom.shared.NotFoundException;
import app.greenroom.testing.Api;
import app.greenroom.testing.Assigning;
import app.greenroom.testing.HttpTest;
import app.greenroom.testing.StubEngine;
import app.greenroom.testing.Studio;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An interviewer's words from a voice elsewhere, as a browser hears them. */
@HttpTest
class InterviewVoiceTest {

    private static final int RATE = 16_000;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Studio studio;

    @Autowired
    private Assigning assigning;

    @Autowired
    private Api api;

    @Autowired
    private EngineService engines;

    @Autowired
    private OnlyHereService onlyHere;

    @Autowired
    private InterviewService interviews;

    @Autowired
    private InterviewArchive archive;

    @Autowired
    private InterviewVoice voice;

    private StubEngine speaker;
    private SignedIn ada;
    private SignedIn coach;
    private SignedIn maya;
    private InterviewId interview;
    private TurnRow greeting;

    @BeforeEach
    void anInterviewAndAVoice() throws IOException {
        speaker = new StubEngine();
        ada = studio.administrator();
        coach = studio.coach();
        maya = studio.candidateOf(coach);
        interview = begin();
        greeting = studio.get(maya, () -> archive.details(interview)).remark();
    }

    @AfterEach
    void withoutAgain() {
        speaker.close();
        studio.as(ada, () -> engines.change(EngineDraft.builtIn(Purpose.VOICE)));
    }

    @Test
    void theGreetingIsSpokenOnceForHoweverManyListen() throws IOException {
        byte[] sound = wav();
        speaker.answering(request -> new StubEngine.Said(200, sound));
        choose(speaker.address() + "/v1");

        String address = address().orElseThrow();
        Api.Browser browser = api.browser(maya);
        HttpResponse<byte[]> heard = browser.bytes(address);
        HttpResponse<byte[]> again = browser.bytes(address);
        String tag = heard.headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> known = browser.bytes(address, "If-None-Match", tag);

        assertThat(heard.statusCode()).isEqualTo(200);
        assertThat(heard.body()).isEqualTo(sound);
        assertThat(heard.headers().firstValue("Content-Type")).contains("audio/wav");
        assertThat(heard.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(heard.headers().firstValue("Cache-Control")).contains("private, no-cache");
        assertThat(again.body()).isEqualTo(sound);
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(speaker.asked()).singleElement().satisfies(request -> {
            assertThat(request.path()).isEqualTo("/v1/audio/speech");
            assertThat(request.text())
                    .contains("\"model\":\"tts-1\"", "\"voice\":\"nova\"", greeting.opening(), greeting.words());
        });
    }

    @Test
    void nobodyElseHearsIt() throws IOException {
        byte[] sound = wav();
        speaker.answering(request -> new StubEngine.Said(200, sound));
        choose(speaker.address() + "/v1");
        String address = address().orElseThrow();
        SignedIn other = studio.candidateOf(coach);

        assertThat(api.browser(other).bytes(address).statusCode()).isEqualTo(404);
        assertThat(api.browser(coach).bytes(address).statusCode())
                .as("it was not sent to them")
                .isEqualTo(404);
        assertThat(api.browser(ada).bytes(address).statusCode()).isEqualTo(404);
        assertThat(api.stranger().bytes(address).statusCode()).isEqualTo(401);
        String another = "/api/interviews/" + interview + "/turns/" + UUID.randomUUID() + "/voice";
        assertThat(api.browser(maya).bytes(another).statusCode()).isEqualTo(404);
        TurnId open = studio.get(maya, () -> archive.details(interview))
                .open()
                .orElseThrow()
                .id();
        assertThatThrownBy(() -> studio.get(maya, () -> voice.addressOf(interview, open)))
                .as("the candidate's own turn")
                .isInstanceOf(NotFoundException.class);
        studio.as(maya, () -> interviews.endEarly(interview));
        studio.as(maya, () -> archive.send(interview));
        assertThat(api.browser(coach).bytes(address).statusCode()).isEqualTo(200);
    }

    @Test
    void withoutAVoiceBrowsersSpeak() throws IOException {
        assertThat(address()).isEmpty();
        String path = "/api/interviews/" + interview + "/turns/" + greeting.id() + "/voice";
        assertThat(api.browser(maya).bytes(path).statusCode()).isEqualTo(404);
        // a name counts as elsewhere, also when it leads here
        choose("http://localhost.localdomain:1");
        assertThat(address()).isPresent();
        studio.as(maya, () -> onlyHere.choose(true));
        assertThat(address()).isEmpty();
        assertThat(api.browser(maya).bytes(path).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNoSoundOrFarTooLargeOrLateIsNotPlayed() {
        trouble(() -> speaker.answering(200, "<html><script>alert(1)</script>" + " ".repeat(99)), "no sound");
        trouble(() -> speaker.answering(200, "RIFF, or so it says"), "no sound");
        trouble(() -> speaker.answering(request -> new StubEngine.Said(200, new byte[50_000_000])), "far too long");
        trouble(speaker::endless, "far too long");
        trouble(() -> speaker.answering(401, "{}"), "refused the key");
        trouble(speaker::silent, "in time");
    }

    private void trouble(Runnable manner, String words) {
        choose(speaker.address() + "/v1");
        manner.run();
        long start = System.nanoTime();
        HttpResponse<byte[]> heard = api.browser(maya).bytes(address().orElseThrow());

        assertThat(heard.statusCode()).isEqualTo(503);
        assertThat(heard.body()).isEmpty();
        assertThat(heard.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(9));
        await().untilAsserted(() -> assertThat(
                        studio.get(ada, () -> engines.choice(Purpose.VOICE)).trouble())
                .contains(words));
    }

    private Optional<String> address() {
        return studio.get(maya, () -> voice.addressOf(interview, greeting.id()));
    }

    private void choose(String address) {
        EngineDraft draft =
                new EngineDraft(Purpose.VOICE, EngineKind.OPENAI, address, "tts-1 nova", null, 60, null, null);
        studio.as(ada, () -> engines.change(draft));
    }

    /** Half a second of a tone. */
    private static byte[] wav() throws IOException {
        ByteBuffer samples = ByteBuffer.allocate(RATE).order(ByteOrder.LITTLE_ENDIAN);
        while (samples.hasRemaining()) {
            samples.putShort((short) (8000 * Math.sin(samples.position() * 440 * Math.PI / RATE)));
        }
        AudioFormat format = new AudioFormat(RATE, Short.SIZE, 1, true, false);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(samples.array()), format, RATE / 2),
                AudioFileFormat.Type.WAVE,
                file);
        return file.toByteArray();
    }

    private InterviewId begin() {
        AssignmentId assignment = assigning.assign(
                coach, assigning.set(coach, "First", "Why us, " + UUID.randomUUID() + "?", "Why now?"), maya);
        return new Holding(beans).begin(maya, assignment, Manner.WARM, Comfort.VOICE);
    }
}
