package app.greenroom.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkshopTest {

    private static final Path SAMPLES = Path.of("src/test/resources/recordings");
    private static final Path HOME = Path.of("target/test-home-" + System.getProperty("greenroom.fork", "1"));

    @TempDir
    private Path folder;

    @Test
    void aBrowsersRecordingWithoutADurationGetsOneAndAWaveform() throws Exception {
        Playable playable = workshop(null).makePlayable(sample("spoken.webm"), MediaType.AUDIO_WEBM, result());

        assertThat(playable.duration().toMillis()).isCloseTo(6080, within(100L));
        assertThat(playable.peaks()).hasSizeBetween(600, 1000);
        assertThat(highest(playable.peaks())).isEqualTo(1f);
        assertThat(playable.hardlyAudible()).isFalse();
        assertThat(Container.of(Files.readAllBytes(result()))).contains(Container.WEBM);
    }

    @Test
    void anMp4IsAsWelcomeAsAWebm() throws Exception {
        Playable playable = workshop(null).makePlayable(sample("spoken.mp4"), MediaType.AUDIO_MP4, result());

        assertThat(playable.duration().toMillis()).isCloseTo(3000, within(150L));
        assertThat(new String(Files.readAllBytes(result()), java.nio.charset.StandardCharsets.ISO_8859_1))
                .as("the index lies before the sound")
                .matches("(?s).*moov.*mdat.*");
    }

    @Test
    void aFilmKeepsItsPicture() throws Exception {
        Playable playable = workshop(null).makePlayable(sample("filmed.webm"), MediaType.VIDEO_WEBM, result());

        assertThat(playable.duration().toMillis()).isCloseTo(3000, within(150L));
        assertThat(new String(Files.readAllBytes(result()), java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains("V_VP8", "A_OPUS");
    }

    @Test
    void aFilmOfAPhoneHeldUprightStaysUpright() throws Exception {
        Path film = Films.safari(folder, 90);

        Playable playable = workshop(null).makePlayable(film, MediaType.VIDEO_MP4, result());

        assertThat(playable.duration().toMillis()).isCloseTo(2000, within(150L));
        assertThat(Films.report(result())).contains("rotation of 90.00 degrees").doesNotContain("moof");
        byte[] poster = workshop(null)
                .poster(result(), MediaType.VIDEO_MP4, playable.duration())
                .orElseThrow();
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(poster));
        assertThat(picture.getWidth()).isEqualTo(240);
        assertThat(picture.getHeight()).isEqualTo(320);
    }

    @Test
    void aFilmHasASmallPictureAndSoundHasNone() throws Exception {
        Playable playable = workshop(null).makePlayable(Films.webm(folder), MediaType.VIDEO_WEBM, result());

        assertThat(playable.duration().toMillis()).isCloseTo(2000, within(100L));
        assertThat(workshop(null).poster(result(), MediaType.VIDEO_WEBM, playable.duration()))
                .hasValueSatisfying(picture -> assertThat(picture.length).isBetween(500, 60_000));
        assertThat(workshop(null).poster(sample("spoken.webm"), MediaType.AUDIO_WEBM, playable.duration()))
                .isEmpty();
    }

    @Test
    void anOggOfFirefoxIsAsWelcome() throws Exception {
        Playable playable = workshop(null).makePlayable(Films.ogg(folder), MediaType.AUDIO_OGG, result());

        assertThat(playable.duration().toMillis()).isCloseTo(2000, within(100L));
        assertThat(playable.peaks()).isNotEmpty();
        assertThat(Container.of(Files.readAllBytes(result()))).contains(Container.OGG);
    }

    @Test
    void loudnessIsMeasuredAsBroadcastersDo() throws Exception {
        Double spoken = workshop(null)
                .makePlayable(sample("spoken.webm"), MediaType.AUDIO_WEBM, result())
                .loudness();

        assertThat(spoken).as("as ffmpeg's own scanner says of the file").isCloseTo(-16.5, within(0.2));
    }

    @Test
    void silencesOfASecondAreFoundAndShorterOnesAreSpeech() throws Exception {
        Path turns = Films.inTurns(folder, 1.5, 2.0, 1.0, 0.6, 1.0, 1.4);

        Playable playable = workshop(null).makePlayable(turns, MediaType.AUDIO_WEBM, result());

        assertThat(playable.silences()).hasSize(2);
        assertThat(playable.silences().get(0).from()).isCloseTo(1.5, within(0.1));
        assertThat(playable.silences().get(0).to()).isCloseTo(3.5, within(0.1));
        assertThat(playable.silences().get(1).from()).isCloseTo(6.1, within(0.1));
        assertThat(playable.silences().get(1).to()).isCloseTo(7.5, within(0.1));
    }

    @Test
    void silenceIsKeptAndNoticed() throws Exception {
        Playable playable = workshop(null).makePlayable(sample("silent.webm"), MediaType.AUDIO_WEBM, result());

        assertThat(playable.hardlyAudible()).isTrue();
        assertThat(playable.duration().toSeconds()).isEqualTo(3);
        assertThat(playable.silences())
                .as("nothing is said, so there is nothing to be silent between")
                .isEmpty();
    }

    @Test
    void whatIsCutInTheMiddlePlaysUpToThere() throws Exception {
        byte[] whole = Files.readAllBytes(sample("spoken.webm"));
        Path half = Files.write(folder.resolve("half"), java.util.Arrays.copyOf(whole, whole.length / 2));

        Playable playable = workshop(null).makePlayable(half, MediaType.AUDIO_WEBM, result());

        assertThat(playable.duration()).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(5));
    }

    @Test
    void nonsenseBehindTheRightFirstBytesIsUnreadable() throws Exception {
        byte[] whole = Files.readAllBytes(sample("spoken.webm"));
        java.util.Arrays.fill(whole, 60, whole.length, (byte) 7);
        Path nonsense = Files.write(folder.resolve("nonsense"), whole);

        assertThatThrownBy(() -> workshop(null).makePlayable(nonsense, MediaType.AUDIO_WEBM, result()))
                .isInstanceOf(UnreadableMediaException.class);
    }

    @Test
    void aFileCannotMakeUsReadAnotherFile() throws Exception {
        Path list = Files.writeString(
                folder.resolve("list"),
                "#EXTM3U\n#EXTINF:5,\nfile://" + sample("spoken.webm").toAbsolutePath() + "\n");

        assertThatThrownBy(() -> workshop(null).makePlayable(list, MediaType.AUDIO_WEBM, result()))
                .isInstanceOf(UnreadableMediaException.class);
    }

    @Test
    void aSmallFileThatClaimsToLastTenHoursIsRefused() throws Exception {
        byte[] bytes = Files.readAllBytes(sample("spoken.webm"));
        int cluster = lastIndexOf(bytes, 0x1F, 0x43, 0xB6, 0x75);
        // the time of its last second, in milliseconds, made two bytes longer: ID, size, E7 82 xx xx
        byte[] bomb = new byte[bytes.length + 2];
        System.arraycopy(bytes, 0, bomb, 0, cluster + 8);
        ByteBuffer.wrap(bomb)
                .position(cluster + 5)
                .put((byte) (bytes[cluster + 5] + 2))
                .put((byte) 0xE7)
                .put((byte) 0x84)
                .putInt((int) Duration.ofHours(10).toMillis());
        System.arraycopy(bytes, cluster + 10, bomb, cluster + 12, bytes.length - cluster - 10);
        Path file = Files.write(folder.resolve("bomb"), bomb);

        assertThatThrownBy(() -> workshop(null).makePlayable(file, MediaType.AUDIO_WEBM, result()))
                .isInstanceOf(UnreadableMediaException.class)
                .hasMessageContaining("lasts 36000");
    }

    @Test
    void aSmallFilmThatClaimsToBeHugeIsNeverUnfolded() throws Exception {
        byte[] bytes = Files.readAllBytes(sample("filmed.webm"));
        int frame = indexOf(bytes, 0x9D, 0x01, 0x2A);
        // a VP8 frame of 16 383 x 16 383 would be 400 MB
        ByteBuffer.wrap(bytes).putInt(frame + 3, 0xFF3FFF3F);
        Path file = Files.write(folder.resolve("huge"), bytes);

        Instant before = Instant.now();
        Playable playable = workshop(null).makePlayable(file, MediaType.VIDEO_WEBM, result());
        assertThat(playable.duration().toMillis()).isCloseTo(3000, within(150L));
        assertThat(Files.size(result())).isLessThan(100_000);
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(20));
    }

    private static int indexOf(byte[] bytes, int... wanted) {
        return text(bytes).indexOf(text(wanted));
    }

    private static int lastIndexOf(byte[] bytes, int... wanted) {
        return text(bytes).lastIndexOf(text(wanted));
    }

    private static String text(byte... bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String text(int... bytes) {
        return new String(bytes, 0, bytes.length);
    }

    @Test
    void aConfiguredProgramWinsAndOneThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> workshop(Path.of("/no/such/ffmpeg"))
                        .makePlayable(sample("spoken.webm"), MediaType.AUDIO_WEBM, result()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("/no/such/ffmpeg");
    }

    @Test
    void aRunThatTakesTooLongIsStopped() {
        Workshop hurried = new Workshop(new Ffmpeg(new MediaSettings(HOME, null, Duration.ofMillis(1))));

        assertThatThrownBy(() -> hurried.makePlayable(sample("spoken.webm"), MediaType.AUDIO_WEBM, result()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("time limit");
    }

    private static Workshop workshop(Path ffmpeg) {
        return new Workshop(new Ffmpeg(new MediaSettings(HOME, ffmpeg, Duration.ofMinutes(1))));
    }

    private static Path sample(String name) {
        return SAMPLES.resolve(name);
    }

    private Path result() {
        return folder.resolve("result");
    }

    private static float highest(float[] peaks) {
        float highest = 0;
        for (float peak : peaks) {
            highest = Math.max(highest, peak);
        }
        return highest;
    }
}
