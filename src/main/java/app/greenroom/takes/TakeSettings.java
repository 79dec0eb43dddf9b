package app.greenroom.takes;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** How large one recording may become. */
@ConfigurationProperties("greenroom.takes")
record TakeSettings(
        @DefaultValue("200MB") DataSize maxAudio,
        @DefaultValue("1GB") DataSize maxVideo) {

    long maxBytes(Medium medium) {
        return (medium == Medium.VIDEO ? maxVideo : maxAudio).toBytes();
    }
}
