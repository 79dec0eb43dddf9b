package app.greenroom.recordings;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A bucket for recordings.
 *
 * @param bucket which exists already; empty for none
 * @param endpoint of a store other than Amazon's
 * @param region of the bucket; stores of one's own mostly ignore it
 * @param pathStyle whether the bucket's name goes into the path instead of the host name; true with an endpoint unless said
 *     otherwise
 * @param accessKey and secretKey; without them the usual places are searched (environment, profile, machine role)
 */
record S3Settings(
        @DefaultValue("") String bucket,
        @Nullable URI endpoint,
        @DefaultValue("us-east-1") String region,
        @Nullable Boolean pathStyle,
        @Nullable String accessKey,
        @Nullable String secretKey) {

    boolean inPath() {
        return pathStyle == null ? endpoint != null : pathStyle;
    }

    /** Keeps the keys out of logs. */
    @Override
    public String toString() {
        return bucket + " at " + (endpoint == null ? "Amazon S3" : endpoint.getHost()) + " (" + region + ")";
    }
}
