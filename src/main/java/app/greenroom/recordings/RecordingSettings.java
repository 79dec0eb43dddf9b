package app.greenroom.recordings;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param folder where recordings lie
 * @param keepFree what recordings leave free on that disk, so that the database beside them can go on
 */
@ConfigurationProperties("greenroom.recordings")
record RecordingSettings(Path folder, @DefaultValue("100MB") DataSize keepFree) {}
