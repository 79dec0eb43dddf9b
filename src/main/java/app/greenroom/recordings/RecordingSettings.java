package app.greenroom.recordings;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param folder where recordings lie, unless they lie in a bucket
 * @param keepFree what recordings leave free on that disk, so that the database beside them can go on
 * @param s3 a bucket to keep them in instead
 */
@ConfigurationProperties("greenroom.recordings")
record RecordingSettings(
        Path folder,
        @DefaultValue("100MB") DataSize keepFree,
        @Nullable S3Settings s3) {}
