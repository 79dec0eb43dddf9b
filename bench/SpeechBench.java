package app.greenroom.speech;

import java.io.IOException;
import java.nio.file.Path;

/** The engines outside a studio, for measuring. */
public class SpeechBench {

    private final VoiceDetector voices;
    private final VoskTranscriber transcriber;

    public SpeechBench(Path models) {
        SpeechModels here = new SpeechModels(new SpeechSettings(models, null));
        voices = new VoiceDetector(here);
        transcriber = new VoskTranscriber(here);
    }

    public VoiceDetector voices() {
        return voices;
    }

    public LiveWords words() throws IOException {
        return transcriber.listen();
    }
}
