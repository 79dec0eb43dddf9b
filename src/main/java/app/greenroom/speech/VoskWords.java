package app.greenroom.speech;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.vosk.Model;
import org.vosk.Recognizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One recogniser of Vosk's. It goes on counting after it has settled what it heard. */
class VoskWords implements LiveWords {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Recognizer recognizer;

    VoskWords(Model model) throws IOException {
        recognizer = new Recognizer(model, Sound.RATE);
        recognizer.setWords(true);
    }

    @Override
    public List<Word> hear(short[] samples, int count) {
        return recognizer.acceptWaveForm(samples, count) ? words(recognizer.getResult()) : List.of();
    }

    @Override
    public String partial() {
        return JSON.readTree(recognizer.getPartialResult()).path("partial").asString("");
    }

    @Override
    public List<Word> settle() {
        return words(recognizer.getFinalResult());
    }

    @Override
    public void close() {
        recognizer.close();
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
