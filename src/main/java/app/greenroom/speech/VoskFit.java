package app.greenroom.speech;

import app.greenroom.speech.SecondListener.Fit;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import org.vosk.Model;
import org.vosk.Recognizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One moment against a few wordings, by a recogniser of Vosk's that knows no others. */
final class VoskFit {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private VoskFit() {}

    static Optional<Fit> of(Model model, short[] moment, Collection<String> wordings) throws IOException {
        if (wordings.isEmpty()) {
            return Optional.empty();
        }
        try (Recognizer recognizer = new Recognizer(model, Sound.RATE, JSON.writeValueAsString(wordings))) {
            // Asked for alternatives it tells how likely they are, not how sure it is.
            recognizer.setMaxAlternatives(1);
            recognizer.acceptWaveForm(moment, moment.length);
            JsonNode best = JSON.readTree(recognizer.getFinalResult())
                    .path("alternatives")
                    .path(0);
            String words = best.path("text").asString("").strip();
            return words.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Fit(best.path("confidence").asDouble(), words));
        }
    }
}
