package app.greenroom.speech;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vosk.LibVosk;
import org.vosk.LogLevel;
import org.vosk.Model;

/**
 * Vosk (alphacephei.com/vosk), inside this process. Its vocabulary is closed: a word it does not know comes out as others
 * that sound alike, and "um" comes out as nothing at all.
 */
@Component
class VoskTranscriber implements Transcriber, LiveTranscriber, SecondListener {

    private static final String VERSION = "0.3.45";
    /**
     * With the small model that {@code bin/models} brings. No recording we tried with at most 30 % of its words wrong lies
     * below, and most with more than half of them wrong do (docs/quality.md).
     */
    private static final double CLEAR_FROM = 0.87;

    private final SpeechModels models;
    private @Nullable Model loaded;
    private @Nullable Path loadedFrom;

    VoskTranscriber(SpeechModels models) {
        this.models = models;
    }

    @Override
    public Engine engine() {
        Path path = loadedFrom;
        return new Engine("Vosk", VERSION, path == null ? "no model" : String.valueOf(path.getFileName()));
    }

    @Override
    public OptionalDouble clearFrom() {
        return models.measured() ? OptionalDouble.of(CLEAR_FROM) : OptionalDouble.empty();
    }

    @Override
    public boolean closedVocabulary() {
        return true;
    }

    @Override
    public List<Word> transcribe(Sound sound) throws IOException {
        List<Word> words = new ArrayList<>();
        try (LiveWords heard = listen()) {
            sound.listen((samples, count) -> words.addAll(heard.hear(samples, count)));
            words.addAll(heard.settle());
        }
        return words;
    }

    @Override
    public LiveWords listen() throws IOException {
        return new VoskWords(model());
    }

    @Override
    public boolean canListenAgain() {
        return models.takesWordings();
    }

    @Override
    public Optional<Fit> fit(short[] moment, Collection<String> wordings) throws IOException {
        return VoskFit.of(model(), moment, wordings);
    }

    /** Loaded once, at the first word there is to write down: it takes half a second and a quarter of a gigabyte. */
    private synchronized Model model() throws IOException {
        if (loaded == null) {
            Path path = models.transcription();
            LibVosk.setLogLevel(LogLevel.WARNINGS);
            loaded = new Model(path.toString());
            loadedFrom = path;
        }
        return loaded;
    }

    @PreDestroy
    synchronized void close() {
        if (loaded != null) {
            loaded.close();
            loaded = null;
        }
    }
}
