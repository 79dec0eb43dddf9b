package app.greenroom.speech;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Whether the engines of this machine have what they need. Looked at each time: the files may come while it runs. */
@Component
public class SpeechModels {

    private final SpeechSettings settings;

    SpeechModels(SpeechSettings settings) {
        this.settings = settings;
    }

    /** Both models are here. Each appears whole: it is moved to its place when it is complete. */
    public boolean here() {
        return Files.isRegularFile(settings.voiceActivity()) && Files.isDirectory(settings.transcription());
    }

    /** The places of speech can be found, which is all that is needed while words come from another engine. */
    public boolean findSpeech() {
        return Files.isRegularFile(settings.voiceActivity());
    }

    /** The words come from the model that {@code bin/models} brings, and not from one of the operator's. */
    boolean measured() {
        return settings.voskModel() == null;
    }

    /** The model is one that can be told what to listen for; larger ones of the operator's may be made of one piece. */
    boolean takesWordings() {
        return Files.isRegularFile(settings.transcription().resolve("graph").resolve("HCLr.fst"));
    }

    /** Fails while something is missing. */
    public void require() throws ModelMissingException {
        voiceActivity();
        transcription();
    }

    Path voiceActivity() throws ModelMissingException {
        return existing(settings.voiceActivity());
    }

    Path transcription() throws ModelMissingException {
        return existing(settings.transcription());
    }

    private static Path existing(Path path) throws ModelMissingException {
        if (!Files.exists(path)) {
            throw new ModelMissingException("there is no speech model at " + path + "; bin/models brings it");
        }
        return path;
    }
}
