package app.greenroom.recordings;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(RecordingSettings.class)
class RecordingConfiguration {

    @Bean
    RecordingStore recordingStore(RecordingSettings settings) {
        return new FolderStore(settings.folder(), settings.keepFree().toBytes());
    }
}
