package app.greenroom.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Makes recordings playable: repackages them with a duration and an index, without touching sound or picture. */
@Component
public class Workshop {

    private static final Pattern DURATION = Pattern.compile("Duration: (\\d+):(\\d\\d):(\\d\\d)\\.(\\d\\d)");
    private static final Pattern SOUND = Pattern.compile("Stream #0:\\d.*: Audio: ");

    private final Ffmpeg ffmpeg;

    Workshop(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /**
     * Writes the seekable recording to {@code result} and reads it back to make sure of it.
     *
     * @throws UnreadableMediaException when the recording is not what its type says, or has no end
     * @throws IOException when the machine could not do it now
     */
    public Playable makePlayable(Path original, MediaType type, Path result)
            throws IOException, UnreadableMediaException {
        String report = repackage(original, type, result);
        if (!SOUND.matcher(report).find()) {
            return new Playable(duration(listen(result, type, false).report), new float[0], Waveform.SILENCE);
        }
        Heard heard = listen(result, type, true);
        Duration duration = duration(heard.report);
        requireWhole(duration, heard.waveform);
        return new Playable(duration, heard.waveform.peaks(), heard.waveform.loudness());
    }

    private String repackage(Path original, MediaType type, Path result) throws IOException, UnreadableMediaException {
        List<String> arguments = new ArrayList<>(reading(original, type));
        if (type.video()) {
            arguments.addAll(List.of("-map", "0:v:0", "-map", "0:a:0?"));
        } else {
            arguments.addAll(List.of("-map", "0:a:0"));
        }
        arguments.addAll(List.of("-c", "copy", "-map_metadata", "-1"));
        switch (type.container()) {
            case WEBM -> arguments.addAll(List.of("-cues_to_front", "1"));
            case MP4 -> arguments.addAll(List.of("-movflags", "+faststart"));
            case OGG -> {}
        }
        // the same packets in a new box: it cannot honestly become twice as large
        arguments.addAll(List.of("-fs", Long.toString(2 * Files.size(original) + 1_000_000)));
        arguments.addAll(List.of("-f", type.container().muxer(), "-y", "file:" + result.toAbsolutePath()));
        try (FfmpegRun run = ffmpeg.start(arguments.toArray(String[]::new))) {
            return run.report();
        }
    }

    private record Heard(String report, Waveform waveform) {}

    private Heard listen(Path file, MediaType type, boolean sound) throws IOException, UnreadableMediaException {
        List<String> arguments = new ArrayList<>(reading(file, type));
        if (sound) {
            // gaps are filled with silence, so that the waveform stays true to the clock
            arguments.addAll(List.of("-map", "0:a:0", "-af", "aresample=async=1:first_pts=0", "-ac", "1"));
            arguments.addAll(List.of("-ar", Integer.toString(Waveform.RATE), "-f", "s16le", "pipe:1"));
        } else {
            arguments.addAll(List.of("-map", "0:v:0", "-c", "copy", "-f", "null", "pipe:1"));
        }
        try (FfmpegRun run = ffmpeg.start(arguments.toArray(String[]::new))) {
            Waveform waveform = Waveform.of(run.output());
            if (waveform.full()) {
                throw new UnreadableMediaException("the recording claims to last more than six hours");
            }
            return new Heard(run.report(), waveform);
        }
    }

    /** The demuxer is named, so that a file cannot choose one that reads other files or the network. */
    private static List<String> reading(Path file, MediaType type) {
        return List.of(
                "-protocol_whitelist",
                "file,pipe",
                "-f",
                type.container().demuxer(),
                "-i",
                "file:" + file.toAbsolutePath());
    }

    private static Duration duration(String report) throws UnreadableMediaException {
        Matcher found = DURATION.matcher(report);
        if (!found.find()) {
            throw new UnreadableMediaException("the result has no duration");
        }
        return Duration.ofHours(Long.parseLong(found.group(1)))
                .plusMinutes(Long.parseLong(found.group(2)))
                .plusSeconds(Long.parseLong(found.group(3)))
                .plusMillis(10 * Long.parseLong(found.group(4)));
    }

    private static void requireWhole(Duration duration, Waveform waveform) throws UnreadableMediaException {
        double seconds = duration.toMillis() / 1000.0;
        if (waveform.seconds() == 0 || Math.abs(seconds - waveform.seconds()) > Math.max(1.5, seconds * 0.05)) {
            throw new UnreadableMediaException(
                    "the result says it lasts " + seconds + " s, but " + waveform.seconds() + " s can be heard");
        }
    }
}
