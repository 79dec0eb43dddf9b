package app.greenroom.speech;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.vosk.Model;
import org.vosk.Recognizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One recogniser of Vosk's. It goes on counting after it has settled what it heard. To use one that was closed would take
 * the whole process with it: here that is an exception.
 */
class VoskWords implements LiveWords {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Recognizer recognizer;
    private boolean closed;

    VoskWords(Model model) throws IOException {
        recognizer = new Recognizer(model, Sound.RATE);
        recognizer.setWords(true);
    }

    @Override
    public synchronized List<Word> hear(short[] samples, int count) {
        return open().acceptWaveForm(samples, count) ? words(open().getResult()) : List.of();
    }

    @Override
    public synchronized String partial() {
        return JSON.readTree(open().getPartialResult()).path("partial").asString("");
    }

    @Override
    public synchronized List<Word> settle() {
        return words(open().getFinalResult());
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            recognizer.close();
        }
    }

    private Recognizer open() {
        if (closed) {
            throw new IllegalStateException("this recogniser is closed");
        }
        return recognizer;
    }

    private static List<Word> words(String result) {
        List<Word> words = new ArrayList<>();
        for (JsonNode word : JSON.readTree(result).path("result")) {
            words.add(new Word(
                    word.path("word").asString(),
                    word.path("start").asDouble(),
                    word.path("end").asDouble(),
                    word.path("conf").asDouble()));
        }
        return words;
    }
}
