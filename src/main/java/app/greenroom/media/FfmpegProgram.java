package app.greenroom.media;

import java.nio.file.Path;
import java.util.Map;

/** An ffmpeg that runs on this machine, and the environment it needs. */
record FfmpegProgram(Path path, Map<String, String> environment) {}
