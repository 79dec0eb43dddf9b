package app.greenroom.speech;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param models the folder that {@code bin/models} fills
 * @param voskModel the folder of another Vosk model to use in place of the one in there
 */
@ConfigurationProperties("greenroom.speech")
record SpeechSettings(Path models, @Nullable Path voskModel) {

    Path transcription() {
        return voskModel == null ? models.resolve("vosk-small-en") : voskModel;
    }

    Path voiceActivity() {
        return models.resolve("silero_vad_v5.onnx");
    }
}
