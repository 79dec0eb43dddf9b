package app.greenroom.speech;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Objects;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** The engines of this machine for tests of other packages; those are skipped where there are no models. */
public class SpeechForTests implements AutoCloseable {

    private final VoiceDetector voices;
    private final VoskTranscriber transcriber;

    private SpeechForTests(SpeechModels models) {
        voices = new VoiceDetector(models);
        transcriber = new VoskTranscriber(models);
    }

    public static SpeechForTests loaded() {
        assumeTrue(System.getenv("GREENROOM_MODELS") != null, "no speech models: bin/models brings them");
        return wherever();
    }

    /** Also without models: then nothing can be opened. */
    public static SpeechForTests wherever() {
        Path folder = Path.of(Objects.requireNonNullElse(System.getenv("GREENROOM_MODELS"), "target/no-models"));
        return new SpeechForTests(new SpeechModels(new SpeechSettings(folder, null)));
    }

    public static short[] samples(String wav) throws Exception {
        AudioFormat format = new AudioFormat(Sound.RATE, 16, 1, true, false);
        Path voice = Path.of("src/test/resources/voice").resolve(wav);
        try (AudioInputStream source = AudioSystem.getAudioInputStream(voice.toFile());
                AudioInputStream converted = AudioSystem.getAudioInputStream(format, source)) {
            byte[] bytes = converted.readAllBytes();
            short[] samples = new short[bytes.length / 2];
            ByteBuffer.wrap(bytes)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asShortBuffer()
                    .get(samples);
            return samples;
        }
    }

    public VoiceDetector voices() {
        return voices;
    }

    public LiveTranscriber transcriber() {
        return transcriber;
    }

    @Override
    public void close() throws Exception {
        voices.close();
        transcriber.close();
    }
}
