package app.greenroom.media;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** A spoken answer as a WAV file, which is what Chromium's microphone can play. */
public final class Voice {

    private static final int RATE = 48_000;
    private static final int LEVEL_SECONDS = 4;
    private static final Decoder DECODER = new Decoder(new Ffmpeg(new MediaSettings(
            Path.of("target/test-home-" + System.getProperty("greenroom.fork", "1")), null, Duration.ofMinutes(1))));

    private Voice() {}

    /**
     * A microphone plays from when it is opened, which is before anybody records: so a few words come first, by which the
     * browser finds its level, and then a rest.
     *
     * @param spoken Opus in WebM
     * @param before when the answer begins, in seconds
     */
    public static Path wav(Path spoken, int before, Path folder) throws Exception {
        Path samples = folder.resolve("voice.pcm");
        Path wav = folder.resolve("voice.wav");
        DECODER.decode(spoken, MediaType.of("audio/webm").orElseThrow(), RATE, samples);
        AudioFormat format = new AudioFormat(RATE, 16, 1, true, false);
        byte[] words = Files.readAllBytes(samples);
        int second = RATE * format.getFrameSize();
        byte[] bytes = new byte[before * second + words.length];
        System.arraycopy(words, 0, bytes, 0, LEVEL_SECONDS * second);
        System.arraycopy(words, 0, bytes, before * second, words.length);
        try (AudioInputStream sound =
                new AudioInputStream(new ByteArrayInputStream(bytes), format, bytes.length / format.getFrameSize())) {
            AudioSystem.write(sound, AudioFileFormat.Type.WAVE, wav.toFile());
        }
        return wav;
    }
}
