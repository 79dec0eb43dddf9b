package app.greenroom.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Tells whether a program is an ffmpeg that runs here. */
final class FfmpegProbe {

    private FfmpegProbe() {}

    /** Null when it runs, else what it or the system says. */
    static @Nullable String complaint(FfmpegProgram program) {
        ProcessBuilder builder = new ProcessBuilder(program.path().toString(), "-version").redirectErrorStream(true);
        builder.environment().putAll(program.environment());
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readNBytes(20_000), StandardCharsets.UTF_8);
            boolean over = process.waitFor(20, TimeUnit.SECONDS);
            process.destroyForcibly();
            return over && process.exitValue() == 0 && said.contains("ffmpeg version") ? null : said;
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
