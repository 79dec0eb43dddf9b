package app.greenroom.connectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.greenroom.outbound.OutboundException;
import app.greenroom.outbound.Trouble;
import app.greenroom.speech.Sound;
import app.greenroom.speech.Word;
import app.greenroom.testing.StubEngine;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAiTranscriberTest {

    private static final String KEY = "sk-test-0123456789";

    private StubEngine engine;

    @BeforeEach
    void anEngine() throws IOException {
        engine = new StubEngine();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void wordsComeWithTheirTimesAndTheConfidenceOfTheirPassage() throws Exception {
        engine.answering(200, """
                {"task":"transcribe","language":"english","duration":4.0,"text":"Hello there. We grew by 20%.",
                 "segments":[{"start":0.0,"end":1.2,"text":" Hello there.","avg_logprob":-0.1,"no_speech_prob":0.01},
                             {"start":1.2,"end":4.0,"text":" We grew by 20%.","avg_logprob":-0.7,"no_speech_prob":0.01}],
                 "words":[{"word":"Hello","start":0.1,"end":0.5},{"word":"there","start":0.5,"end":0.9},
                          {"word":"We","start":1.3,"end":1.5},{"word":"grew","start":1.5,"end":1.9},
                          {"word":"by","start":1.9,"end":2.1,"probability":0.42},{"word":"20%","start":2.1,"end":9.0e0}]}
                """.replace("9.0e0", "4.4"));

        List<Word> words = transcriber().transcribe(seconds(4));

        assertThat(words).extracting(Word::text).containsExactly("Hello", "there", "We", "grew", "by", "20%");
        assertThat(words.get(0).confidence()).isCloseTo(Math.exp(-0.1), within(1e-9));
        assertThat(words.get(3).confidence()).isCloseTo(Math.exp(-0.7), within(1e-9));
        assertThat(words.get(4).confidence()).isEqualTo(0.42);
        assertThat(words.get(5).to()).as("within the recording").isEqualTo(4.0);
        assertThat(transcriber().engine().inWords()).endsWith(", whisper-1").doesNotContain(KEY);
    }

    @Test
    void aRealWavIsSentWithTheKeyAndNothingOfThePerson() throws Exception {
        engine.answering(200, "{\"text\":\"\",\"segments\":[],\"words\":[]}");

        assertThat(transcriber().transcribe(seconds(2))).isEmpty();

        StubEngine.Asked asked = engine.asked().getFirst();
        assertThat(asked.path()).isEqualTo("/v1/audio/transcriptions");
        assertThat(asked.header("Authorization")).isEqualTo("Bearer " + KEY);
        assertThat(asked.header("Content-type")).startsWith("multipart/form-data; boundary=");
        assertThat(asked.text())
                .contains("name=\"model\"\r\n\r\nwhisper-1\r\n")
                .contains("name=\"response_format\"\r\n\r\nverbose_json")
                .contains("name=\"timestamp_granularities[]\"\r\n\r\nword")
                .contains("name=\"temperature\"\r\n\r\n0")
                .contains("filename=\"answer.wav\"")
                .contains("RIFF");
        byte[] body = asked.body();
        int riff = asked.text().indexOf("RIFF");
        byte[] wav = Arrays.copyOfRange(body, riff, riff + Wav.HEADER + 2 * 2 * Sound.RATE);
        var format = javax.sound.sampled.AudioSystem.getAudioFileFormat(new java.io.ByteArrayInputStream(wav));
        assertThat(format.getFrameLength()).isEqualTo(2 * Sound.RATE);
        assertThat(format.getFormat().getSampleRate()).isEqualTo(Sound.RATE);
        assertThat(format.getFormat().getSampleSizeInBits()).isEqualTo(16);
    }

    @Test
    void passagesAloneAreSpreadOverTheirWordsAndMadeUpOnesLeftOut() throws Exception {
        engine.answering(200, """
                {"text":"x","segments":[
                  {"start":0,"end":2,"text":" one two three","avg_logprob":-0.5,"no_speech_prob":0.0},
                  {"start":2,"end":4,"text":" Thanks for watching!","avg_logprob":-1.4,"no_speech_prob":0.9},
                  {"start":4,"end":5,"text":" four"}]}""");

        List<Word> words = transcriber().transcribe(seconds(5));

        assertThat(words).extracting(Word::text).containsExactly("one", "two", "three", "four");
        assertThat(words.get(0).from()).isEqualTo(0);
        assertThat(words.get(2).to()).isCloseTo(2, within(1e-9));
        assertThat(words.get(1).from()).isEqualTo(words.get(0).to());
        assertThat(words.get(3).confidence()).isEqualTo(VerboseTranscript.ASSUMED);
    }

    @Test
    void aLongRecordingGoesInPiecesCutWhereItIsQuiet() throws Exception {
        engine.answering(200, """
                {"text":"a","segments":[],"words":[{"word":"start","start":1.0,"end":1.5}]}""");
        double quiet = 593;
        Sound sound = listener -> {
            short[] block = new short[Sound.RATE];
            for (int second = 0; second < 700; second++) {
                Arrays.fill(block, second == quiet ? (short) 0 : (short) 1000);
                listener.hear(block, block.length);
            }
        };

        List<Word> words = transcriber().transcribe(sound);

        assertThat(words).hasSize(2);
        assertThat(words.get(1).from()).isBetween(quiet + 1, quiet + 2.1);
        assertThat(engine.asked())
                .hasSize(2)
                .allSatisfy(asked -> assertThat(asked.body().length).isLessThan(25_000_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>hello</html>",
                "",
                "[]",
                "\"words\"",
                "{}",
                "{\"text\":\"words without times\"}",
                "{\"text\":\"x\",\"words\":[{\"word\":\"x\",\"start\":-7,\"end\":1}]}",
                "{\"text\":\"x\",\"words\":[{\"word\":\"x\",\"start\":100,\"end\":101}]}",
                "{\"text\":\"x\",\"words\":[{\"word\":\"x\",\"start\":\"soon\",\"end\":\"later\"}]}",
                "{\"text\":\"x\",\"segments\":[{\"text\":\"x\"}]}"
            })
    void nonsenseIsRefusedByName(String body) {
        engine.answering(200, body);

        assertThatThrownBy(() -> transcriber().transcribe(seconds(2))).isInstanceOf(EngineTroubleException.class);
    }

    @Test
    void moreWordsThanAnybodyCanSayAreRefused() {
        String many = "{\"word\":\"x\",\"start\":0,\"end\":1},".repeat(5000);
        engine.answering(200, "{\"text\":\"x\",\"words\":[" + many.substring(0, many.length() - 1) + "]}");

        assertThatThrownBy(() -> transcriber().transcribe(seconds(2)))
                .isInstanceOf(EngineTroubleException.class)
                .hasMessageContaining("more words than anybody can say");
    }

    @Test
    void excusesAreToldPlainlyAndNeverWithTheKey() {
        engine.answering(401, "{\"error\":{\"message\":\"Incorrect API key provided: " + KEY + "\"}}");
        assertTrouble("It refused the key.");
        engine.answering(429, "{}");
        assertTrouble("It is busy, or the account's limit is reached.");
        engine.answering(503, "<html>" + KEY);
        assertTrouble("It is in trouble itself (status 503).");
        engine.answering(400, "{\"error\":{\"message\":\"no such\\u0007 format " + KEY + "\"}}");
        assertTrouble("It refused the request (status 400): no such format …");
    }

    @Test
    void oneThatIsSilentOrEndlessIsGivenUp() {
        engine.silent();
        assertThatThrownBy(() -> transcriber(Duration.ofMillis(300)).transcribe(seconds(1)))
                .isInstanceOfSatisfying(
                        OutboundException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.TIMED_OUT));
        engine.endless();
        assertThatThrownBy(() -> transcriber().transcribe(seconds(1)))
                .isInstanceOfSatisfying(
                        OutboundException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.TOO_LARGE));
    }

    private void assertTrouble(String words) {
        assertThatThrownBy(() -> transcriber().transcribe(seconds(1)))
                .isInstanceOf(EngineTroubleException.class)
                .hasMessage(words);
    }

    private OpenAiTranscriber transcriber() throws IOException {
        return transcriber(Duration.ofSeconds(10));
    }

    private OpenAiTranscriber transcriber(Duration patience) throws IOException {
        return new OpenAiTranscriber(
                engine.outbound(), new Connection(engine.destination("/v1"), KEY, "whisper-1", patience), Toll.NONE);
    }

    private static Sound seconds(int seconds) {
        return listener -> {
            for (int i = 0; i < seconds; i++) {
                listener.hear(new short[Sound.RATE], Sound.RATE);
            }
        };
    }
}
