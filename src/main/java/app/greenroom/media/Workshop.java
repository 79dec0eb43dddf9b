package app.greenroom.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes recordings playable: repackages them with a duration and an index, without touching sound or picture. */
@Component
public class Workshop {

    private static final Pattern DURATION = Pattern.compile("Duration: (\\d+):(\\d\\d):(\\d\\d)\\.(\\d\\d)");
    private static final Pattern LOUDNESS = Pattern.compile("Integrated loudness:\\s+I:\\s+(-?\\d+\\.\\d) LUFS");
    private static final Pattern SOUND = Pattern.compile("Stream #0:\\d.*: Audio: ");

    /** The scanner reports once, at the end; what it would say of each frame is below the level that is shown. */
    private static final String HEARING = "aresample=async=1:first_pts=0,ebur128=framelog=verbose";

    /** The most telling of a second's frames, at most 640 pixels either way, upright. */
    private static final String POSTER = "thumbnail=n=24,"
            + "scale='min(640,iw)':'min(640,ih)':force_original_aspect_ratio=decrease:force_divisible_by=2";

    /** More than any camera films: a picture that unpacks to gigabytes is refused. */
    private static final String LARGEST_PICTURE = "36000000";

    private static final int LARGEST_POSTER = 1 << 20;
    private static final Logger LOG = LoggerFactory.getLogger(Workshop.class);

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
            Duration duration = duration(listen(result, type, false).report);
            return new Playable(duration, new float[0], Waveform.SILENCE, null, List.of());
        }
        Heard heard = listen(result, type, true);
        Duration duration = duration(heard.report);
        requireWhole(duration, heard.waveform);
        Waveform waveform = heard.waveform;
        return new Playable(duration, waveform.peaks(), waveform.level(), loudness(heard.report), waveform.silences());
    }

    /** A small JPEG of a film, out of its first seconds; empty when no picture can be made of it. */
    public Optional<byte[]> poster(Path film, MediaType type, Duration duration) throws IOException {
        double after = Math.min(1, duration.toMillis() / 3000.0);
        List<String> arguments = new ArrayList<>(List.of("-max_pixels", LARGEST_PICTURE));
        arguments.addAll(List.of("-ss", String.format(Locale.ROOT, "%.2f", after)));
        arguments.addAll(reading(film, type));
        arguments.addAll(List.of("-map", "0:v:0", "-frames:v", "1", "-vf", POSTER, "-map_metadata", "-1"));
        arguments.addAll(List.of("-c:v", "mjpeg", "-q:v", "6", "-f", "image2pipe", "pipe:1"));
        try (FfmpegRun run = ffmpeg.start(arguments.toArray(String[]::new))) {
            byte[] picture = run.output().readNBytes(LARGEST_POSTER);
            run.report();
            return picture.length > 2 && picture[0] == (byte) 0xff && picture[1] == (byte) 0xd8
                    ? Optional.of(picture)
                    : Optional.empty();
        } catch (UnreadableMediaException e) {
            LOG.info("a film stays without a picture: {}", e.getMessage());
            return Optional.empty();
        }
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
            arguments.addAll(List.of("-map", "0:a:0", "-af", HEARING, "-ac", "1"));
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
    static List<String> reading(Path file, MediaType type) {
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

    private static @Nullable Double loudness(String report) {
        Matcher found = LOUDNESS.matcher(report);
        return found.find() ? Double.valueOf(found.group(1)) : null;
    }

    private static void requireWhole(Duration duration, Waveform waveform) throws UnreadableMediaException {
        double seconds = duration.toMillis() / 1000.0;
        if (waveform.seconds() == 0 || Math.abs(seconds - waveform.seconds()) > Math.max(1.5, seconds * 0.05)) {
            throw new UnreadableMediaException(
                    "the result says it lasts " + seconds + " s, but " + waveform.seconds() + " s can be heard");
        }
    }
}
