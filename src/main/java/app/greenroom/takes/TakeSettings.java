package app.greenroom.takes;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large one recording may become, and when one is given up.
 *
 * @param uploadExpiry how long a recording that is not whole waits for more, from the last byte that came
 */
@ConfigurationProperties("greenroom.takes")
record TakeSettings(
        @DefaultValue("200MB") DataSize maxAudio,
        @DefaultValue("1GB") DataSize maxVideo,
        @DefaultValue("14d") Duration uploadExpiry) {

    long maxBytes(Medium medium) {
        return (medium == Medium.VIDEO ? maxVideo : maxAudio).toBytes();
    }
}
