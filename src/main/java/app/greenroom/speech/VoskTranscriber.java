package app.greenroom.speech;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vosk.LibVosk;
import org.vosk.LogLevel;
import org.vosk.Model;
import org.vosk.Recognizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Vosk (alphacephei.com/vosk), inside this process. Its vocabulary is closed: a word it does not know comes out as others
 * that sound alike, and "um" comes out as nothing at all.
 */
@Component
class VoskTranscriber implements Transcriber {

    private static final String VERSION = "0.3.45";
    private static final JsonMapper JSON = JsonMapper.builder().build();

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
    public List<Word> transcribe(Sound sound) throws IOException {
        List<Word> words = new ArrayList<>();
        try (Recognizer recognizer = new Recognizer(model(), Sound.RATE)) {
            recognizer.setWords(true);
            sound.listen((samples, count) -> {
                if (recognizer.acceptWaveForm(samples, count)) {
                    collect(recognizer.getResult(), words);
                }
            });
            collect(recognizer.getFinalResult(), words);
        }
        return words;
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

    private static void collect(String result, List<Word> words) {
        for (JsonNode word : JSON.readTree(result).path("result")) {
            words.add(new Word(
                    word.path("word").asString(),
                    word.path("start").asDouble(),
                    word.path("end").asDouble(),
                    word.path("conf").asDouble()));
        }
    }

    @PreDestroy
    synchronized void close() {
        if (loaded != null) {
            loaded.close();
            loaded = null;
        }
    }
}
