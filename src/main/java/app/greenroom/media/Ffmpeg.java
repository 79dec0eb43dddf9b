package app.greenroom.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds the ffmpeg of this installation when it is first needed: the configured one, ours, or the one on the path. */
@Component
class Ffmpeg {

    private static final Logger LOG = LoggerFactory.getLogger(Ffmpeg.class);

    private final MediaSettings settings;
    private @Nullable FfmpegProgram found;

    Ffmpeg(MediaSettings settings) {
        this.settings = settings;
    }

    /** Runs it once with these arguments, within the time limit of the installation. */
    FfmpegRun start(String... arguments) throws IOException {
        return new FfmpegRun(program(), settings.ffmpegTimeLimit(), arguments);
    }

    private synchronized FfmpegProgram program() throws IOException {
        if (found == null) {
            found = find();
            LOG.info("recordings are prepared with {}", found.path());
        }
        return found;
    }

    private FfmpegProgram find() throws IOException {
        if (settings.ffmpeg() != null) {
            return running(settings.ffmpeg());
        }
        var bundled = new BundledFfmpeg(settings.home()).find();
        return bundled.isPresent() ? bundled.get() : running(Path.of("ffmpeg"));
    }

    private static FfmpegProgram running(Path path) throws IOException {
        FfmpegProgram program = new FfmpegProgram(path, Map.of());
        String complaint = FfmpegProbe.complaint(program);
        if (complaint != null) {
            throw new IOException("There is no ffmpeg that runs here. Install one, or name it in greenroom.ffmpeg. "
                    + path + ": " + complaint.strip());
        }
        return program;
    }
}
