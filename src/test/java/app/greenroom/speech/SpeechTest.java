package app.greenroom.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engines themselves, on a spoken answer of which the words and the pauses are known. */
class SpeechTest {

    private static final Path VOICE = Path.of("src/test/resources/voice");
    private static final int BYTES_A_SECOND = 2 * Sound.RATE;

    @TempDir
    private Path folder;

    @Test
    void theWordsOfASpokenAnswerComeWithTheirTimes() throws Exception {
        VoskTranscriber transcriber = new VoskTranscriber(models());
        List<Word> words = transcriber.transcribe(sound(samples("answer.wav")));
        transcriber.close();

        List<String> said = List.of(Files.readString(VOICE.resolve("answer.txt"))
                .toLowerCase()
                .replaceAll("[^a-z ]", "")
                .strip()
                .split(" +"));
        List<String> heard = words.stream().map(Word::text).toList();
        assertThat((double) errors(said, heard) / said.size())
                .as("word error rate of %s", heard)
                .isLessThan(0.25);
        // the first sentence ends at 3.3 s, the second begins at 3.7 s
        assertThat(word(words, "team").to()).isCloseTo(3.35, within(0.2));
        assertThat(word(words, "our").from()).isCloseTo(3.7, within(0.2));
        assertThat(words).allSatisfy(word -> {
            assertThat(word.to()).isGreaterThan(word.from());
            assertThat(word.confidence()).isBetween(0.0, 1.0);
        });
        assertThat(transcriber.engine().inWords()).isEqualTo("Vosk 0.3.45, vosk-small-en");
    }

    /** Listening for a few wordings alone, what was said fits better than what sounds like it, even in other words. */
    @Test
    void whatWasSaidFitsAMomentBetterThanWhatWasNot() throws Exception {
        VoskTranscriber transcriber = new VoskTranscriber(models());
        SampleFile sound = new SampleFile(Files.write(folder.resolve("answer"), samples("answer.wav")));
        List<Word> words = transcriber.transcribe(sound);
        double end = word(words, "team").to() + 0.1;
        short[] moment = sound.between(end - 1.2, end);

        assertThat(transcriber.canListenAgain()).isTrue();
        double said = fit(transcriber, moment, "recommendation team");
        assertThat(fit(transcriber, moment, "reckon men day shun team")).isGreaterThan(said - 25);
        assertThat(fit(transcriber, moment, "rotten vegetables team")).isLessThan(said - 3);
        assertThat(transcriber
                        .fit(moment, List.of("rotten vegetables team", "recommendation team"))
                        .orElseThrow()
                        .words())
                .isEqualTo("recommendation team");
        assertThat(transcriber.fit(moment, List.of())).isEmpty();
        transcriber.close();
    }

    private static double fit(SecondListener listener, short[] moment, String wording) throws IOException {
        return listener.fit(moment, List.of(wording)).orElseThrow().likelihood();
    }

    @Test
    void aPlantedPauseIsFoundWhereItIs() throws Exception {
        VoiceDetector detector = new VoiceDetector(models());
        byte[] answer = samples("answer.wav");
        int betweenSentences = (int) (3.5 * BYTES_A_SECOND);
        ByteArrayOutputStream thinking = new ByteArrayOutputStream();
        thinking.write(answer, 0, betweenSentences);
        thinking.write(new byte[2 * BYTES_A_SECOND]);
        thinking.write(answer, betweenSentences, answer.length - betweenSentences);

        List<Span> speech = detector.speech(sound(thinking.toByteArray()));

        // 0.4 s are there without it
        assertThat(speech.get(0).to()).isCloseTo(3.35, within(0.15));
        assertThat(speech.get(1).from()).isCloseTo(5.7, within(0.15));
        assertThat(speech.getLast().to()).isCloseTo(17.9, within(0.3));
        detector.close();
    }

    @Test
    void thereIsNoSpeechInSilence() throws Exception {
        VoiceDetector detector = new VoiceDetector(models());
        assertThat(detector.speech(sound(samples("silence.wav")))).isEmpty();
        assertThat(detector.speech(sound(new byte[0]))).isEmpty();
        detector.close();
    }

    @Test
    void withoutModelsBothSayWhatIsMissing() throws Exception {
        SpeechModels none = new SpeechModels(new SpeechSettings(folder.resolve("none"), null));
        Sound sound = sound(new byte[BYTES_A_SECOND]);

        assertThat(none.here()).isFalse();
        assertThat(new VoskTranscriber(none).canListenAgain()).isFalse();
        assertThatThrownBy(() -> new VoskTranscriber(none).transcribe(sound))
                .isInstanceOf(ModelMissingException.class)
                .hasMessageContaining("bin/models");
        assertThatThrownBy(() -> new VoiceDetector(none).speech(sound)).isInstanceOf(ModelMissingException.class);
    }

    private static Word word(List<Word> words, String text) {
        return words.stream()
                .filter(word -> word.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** How many words were left out, put in or replaced, at the least. */
    private static int errors(List<String> said, List<String> heard) {
        int[] row = new int[heard.size() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= said.size(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= heard.size(); j++) {
                int replaced = diagonal + (said.get(i - 1).equals(heard.get(j - 1)) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[heard.size()];
    }

    private static SpeechModels models() {
        String folder = System.getenv("GREENROOM_MODELS");
        assumeTrue(folder != null, "no speech models: bin/models brings them");
        return new SpeechModels(new SpeechSettings(Path.of(folder), null));
    }

    private static byte[] samples(String wav) throws Exception {
        AudioFormat format = new AudioFormat(Sound.RATE, 16, 1, true, false);
        try (AudioInputStream source =
                        AudioSystem.getAudioInputStream(VOICE.resolve(wav).toFile());
                AudioInputStream converted = AudioSystem.getAudioInputStream(format, source)) {
            return converted.readAllBytes();
        }
    }

    private SampleFile sound(byte[] samples) throws Exception {
        return new SampleFile(Files.write(Files.createTempFile(folder, "sound", ".pcm"), samples));
    }
}
