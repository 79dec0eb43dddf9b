package app.greenroom.media;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** What somebody says, and where they are silent, as a WAV file, which is what Chromium's microphone can play. */
public final class Voice {

    private static final AudioFormat FORMAT = new AudioFormat(48_000, 16, 1, true, false);
    private static final int LEVEL_SECONDS = 4;
    private static final Decoder DECODER = new Decoder(new Ffmpeg(new MediaSettings(
            Path.of("target/test-home-" + System.getProperty("greenroom.fork", "1")), null, Duration.ofMinutes(1))));

    private Voice() {}

    /** One after the other. */
    public sealed interface Piece {}

    public record Silence(double seconds) implements Piece {}

    /** @param recording Opus in WebM, or a WAV file of one channel with 48 000 samples of 16 bits a second */
    public record Spoken(Path recording, double seconds) implements Piece {

        public Spoken(Path recording) {
            this(recording, Double.POSITIVE_INFINITY);
        }
    }

    /**
     * A microphone plays from when it is opened, which is before anybody records: so a few words come first, by which the
     * browser finds its level, and then a rest.
     *
     * @param spoken Opus in WebM
     * @param before when the answer begins, in seconds
     */
    public static Path wav(Path spoken, int before, Path folder) throws Exception {
        return wav(
                List.of(
                        new Spoken(spoken, LEVEL_SECONDS),
                        new Silence((double) before - LEVEL_SECONDS),
                        new Spoken(spoken)),
                folder);
    }

    public static Path wav(List<Piece> pieces, Path folder) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Piece piece : pieces) {
            bytes.write(
                    switch (piece) {
                        case Silence silence -> new byte[size(silence.seconds())];
                        case Spoken spoken -> samples(spoken, folder);
                    });
        }
        Path wav = folder.resolve("voice.wav");
        int frames = bytes.size() / FORMAT.getFrameSize();
        try (AudioInputStream sound =
                new AudioInputStream(new ByteArrayInputStream(bytes.toByteArray()), FORMAT, frames)) {
            AudioSystem.write(sound, AudioFileFormat.Type.WAVE, wav.toFile());
        }
        return wav;
    }

    private static byte[] samples(Spoken spoken, Path folder) throws Exception {
        byte[] all = spoken.recording().toString().endsWith(".wav")
                ? ofWav(spoken.recording())
                : ofWebm(spoken.recording(), folder);
        return Double.isInfinite(spoken.seconds()) ? all : Arrays.copyOf(all, size(spoken.seconds()));
    }

    private static byte[] ofWav(Path recording) throws Exception {
        try (AudioInputStream sound = AudioSystem.getAudioInputStream(recording.toFile())) {
            if (!sound.getFormat().matches(FORMAT)) {
                throw new IOException(recording + " has another format: " + sound.getFormat());
            }
            return sound.readAllBytes();
        }
    }

    private static byte[] ofWebm(Path recording, Path folder) throws Exception {
        Path samples = folder.resolve("voice.pcm");
        DECODER.decode(recording, MediaType.of("audio/webm").orElseThrow(), (int) FORMAT.getSampleRate(), samples);
        return Files.readAllBytes(samples);
    }

    private static int size(double seconds) {
        return (int) (seconds * FORMAT.getSampleRate()) * FORMAT.getFrameSize();
    }
}
