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
    private static final Decoder DECODER =
            new Decoder(new Ffmpeg(new MediaSettings(Path.of("target/test-home"), null, Duration.ofMinutes(1))));

    private Voice() {}

    /** @param spoken Opus in WebM */
    public static Path wav(Path spoken, Path folder) throws Exception {
        Path samples = folder.resolve("voice.pcm");
        Path wav = folder.resolve("voice.wav");
        DECODER.decode(spoken, MediaType.of("audio/webm").orElseThrow(), RATE, samples);
        byte[] bytes = Files.readAllBytes(samples);
        AudioFormat format = new AudioFormat(RATE, 16, 1, true, false);
        try (AudioInputStream sound =
                new AudioInputStream(new ByteArrayInputStream(bytes), format, bytes.length / format.getFrameSize())) {
            AudioSystem.write(sound, AudioFileFormat.Type.WAVE, wav.toFile());
        }
        return wav;
    }
}
