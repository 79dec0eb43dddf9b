package app.greenroom.secrets;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param keyFile where the studio's own key lies; made when it is missing
 * @param key the key itself in base64, in place of the file: the same on every node
 */
@ConfigurationProperties("greenroom.secrets")
record SecretsSettings(Path keyFile, @DefaultValue("") String key) {

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "SecretsSettings[" + keyFile + "]";
    }
}
