package app.greenroom.recordings;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(RecordingSettings.class)
class RecordingConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(RecordingConfiguration.class);

    /** A bucket if one is named, otherwise the folder. */
    @Bean
    RecordingStore recordingStore(RecordingSettings settings) {
        S3Settings s3 = settings.s3();
        if (s3 == null || s3.bucket().isBlank()) {
            return new FolderStore(settings.folder(), settings.keepFree().toBytes());
        }
        Bucket bucket = Bucket.open(s3);
        LOG.info("recordings lie in the bucket {}", s3);
        return new S3Store(bucket);
    }
}
