package app.greenroom.media;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param home the studio's data directory, where the ffmpeg that comes with Greenroom is unpacked
 * @param ffmpeg a program to use instead of it
 * @param ffmpegTimeLimit after which one run of the program is stopped
 */
@ConfigurationProperties("greenroom")
record MediaSettings(
        Path home,
        @Nullable Path ffmpeg,
        @DefaultValue("2m") Duration ffmpegTimeLimit) {}
