package app.greenroom.media;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Recordings as browsers make them, made by ffmpeg: without an index, and where the browser does so without an end. */
public final class Films {

    private static final Ffmpeg FFMPEG = new Ffmpeg(new MediaSettings(
            Path.of("target/test-home-" + System.getProperty("greenroom.fork", "1")), null, Duration.ofMinutes(1)));

    private static final String TONE = "sine=frequency=300:sample_rate=48000:duration=%s,volume=-6dB";
    private static final String PICTURE = "testsrc=size=320x240:rate=10:duration=%s";

    private Films() {}

    /** Safari's: MP4 in fragments, the picture as the phone was held. */
    public static Path safari(Path folder, int rotation) throws Exception {
        Path upright = make(folder.resolve("upright.mp4"), film("2"), "-c:v", "mpeg4", "-c:a", "aac", "-f", "mp4");
        return make(
                folder.resolve("safari.mp4"),
                List.of("-display_rotation", Integer.toString(rotation), "-i", file(upright)),
                "-c",
                "copy",
                "-movflags",
                "frag_keyframe+empty_moov+default_base_moof",
                "-f",
                "mp4");
    }

    /** Chromium's and Firefox's: WebM as it is written to something that cannot be gone back in. */
    public static Path webm(Path folder) throws Exception {
        return make(
                folder.resolve("film.webm"),
                film("2"),
                "-c:v",
                "libvpx",
                "-c:a",
                "libopus",
                "-live",
                "1",
                "-f",
                "webm");
    }

    /** Firefox's, for sound alone. */
    public static Path ogg(Path folder) throws Exception {
        return make(folder.resolve("sound.ogg"), sound(TONE.formatted("2")), "-c:a", "libopus", "-f", "ogg");
    }

    /** Speech, then nothing but a little noise, in turns of these lengths in seconds. */
    public static Path inTurns(Path folder, double... seconds) throws Exception {
        List<String> arguments = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < seconds.length; i++) {
            String part = i % 2 == 0
                    ? TONE.formatted(seconds[i])
                    : "anoisesrc=amplitude=0.003:sample_rate=48000:seed=1:duration=" + seconds[i];
            arguments.addAll(sound(part));
            joined.append('[').append(i).append(":a]");
        }
        joined.append("concat=n=").append(seconds.length).append(":v=0:a=1");
        arguments.addAll(List.of("-filter_complex", joined.toString()));
        return make(folder.resolve("turns.webm"), arguments, "-c:a", "libopus", "-live", "1", "-f", "webm");
    }

    /** What ffmpeg says about a recording. */
    static String report(Path file) throws Exception {
        try (FfmpegRun run = FFMPEG.start("-i", file(file), "-c", "copy", "-f", "null", "-")) {
            run.output().readAllBytes();
            return run.report();
        }
    }

    private static List<String> film(String seconds) {
        return Stream.concat(
                        Stream.of("-f", "lavfi", "-i", PICTURE.formatted(seconds)),
                        sound(TONE.formatted(seconds)).stream())
                .toList();
    }

    private static List<String> sound(String source) {
        return List.of("-f", "lavfi", "-i", source);
    }

    private static Path make(Path result, List<String> input, String... output)
            throws IOException, UnreadableMediaException {
        List<String> arguments = new ArrayList<>(input);
        arguments.addAll(List.of(output));
        arguments.addAll(List.of("-y", file(result)));
        try (FfmpegRun run = FFMPEG.start(arguments.toArray(String[]::new))) {
            run.output().readAllBytes();
            run.report();
        }
        return result;
    }

    private static String file(Path path) {
        return "file:" + path.toAbsolutePath();
    }
}
