package app.greenroom.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BundledFfmpegTest {

    private static final Path HOME = Path.of("target/test-home-" + System.getProperty("greenroom.fork", "1"));

    @Test
    void isUnpackedOnceAndRuns() throws Exception {
        FfmpegProgram first = new BundledFfmpeg(HOME).find().orElseThrow();
        var unpackedAt = Files.getLastModifiedTime(first.path().getParent().resolve("ffmpeg"));
        FfmpegProgram second = new BundledFfmpeg(HOME).find().orElseThrow();

        assertThat(FfmpegProbe.complaint(first)).isNull();
        assertThat(second).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(second.path())).isEqualTo(unpackedAt);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void needsNoLibrariesOfSoundCardsAndScreens(@TempDir Path folder) throws Exception {
        FfmpegProgram program = new BundledFfmpeg(HOME).find().orElseThrow();
        List<String> devices = List.of("libpulse.so.0", "libasound.so.2", "libxcb.so.1", "libxcb-shm.so.0");
        for (String library : devices) {
            Files.write(folder.resolve(library), EmptyLibrary.named(library));
        }
        // before the real ones, as if those were not there
        FfmpegProgram bare = new FfmpegProgram(
                program.path(),
                Map.of("LD_LIBRARY_PATH", folder + ":" + program.path().getParent()));

        assertThat(FfmpegProbe.complaint(bare)).isNull();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aMissingLibraryOfADeviceIsMadeUpFor(@TempDir Path home) throws Exception {
        FfmpegProgram program = new BundledFfmpeg(home).find().orElseThrow();
        byte[] needing = Files.readAllBytes(program.path().resolveSibling("libavdevice.so.62"));
        // ask for a library that is on no machine
        Path device = program.path().resolveSibling("libavdevice.so.62");
        Files.write(device, replaced(needing, "libpulse.so.0\0", "libpulse.so.9\0"));

        FfmpegProgram again = new BundledFfmpeg(home).find().orElseThrow();

        assertThat(FfmpegProbe.complaint(again)).isNull();
        assertThat(program.path().resolveSibling("libpulse.so.9")).exists();
    }

    private static byte[] replaced(byte[] bytes, String from, String to) {
        var latin = java.nio.charset.StandardCharsets.ISO_8859_1;
        return new String(bytes, latin).replace(from, to).getBytes(latin);
    }
}
