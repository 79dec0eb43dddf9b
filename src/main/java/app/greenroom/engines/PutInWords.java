package app.greenroom.engines;

import app.greenroom.speech.Engine;
import java.util.Optional;

/** How a chat model puts what an interviewer is about to say. */
public record PutInWords(String lead, String words, Engine engine) {

    /** What may not be said of it, in a sentence for the administrator; the same as nothing said at all. */
    @FunctionalInterface
    public interface Objections {
        Optional<String> to(PutInWords put);
    }
}
