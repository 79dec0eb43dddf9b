package app.greenroom.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Turns recordings into samples. */
@Component
public class Decoder {

    /** An hour: more than any answer, and no more than 230 MB at the rates that engines want. */
    private static final String LONGEST = "3600";

    private final Ffmpeg ffmpeg;

    Decoder(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /**
     * Writes what can be heard in the first hour: mono, 16 bits, little-endian, nothing else. Gaps are silence, so that
     * the place of a sample is its time.
     *
     * @param rate samples a second
     * @throws UnreadableMediaException when the recording cannot be read, or has no sound
     */
    public void decode(Path recording, MediaType type, int rate, Path result)
            throws IOException, UnreadableMediaException {
        List<String> arguments = new ArrayList<>(Workshop.reading(recording, type));
        arguments.addAll(List.of("-map", "0:a:0", "-af", "aresample=async=1:first_pts=0", "-ac", "1", "-t", LONGEST));
        arguments.addAll(
                List.of("-ar", Integer.toString(rate), "-f", "s16le", "-y", "file:" + result.toAbsolutePath()));
        try (FfmpegRun run = ffmpeg.start(arguments.toArray(String[]::new))) {
            run.report();
        }
    }
}
