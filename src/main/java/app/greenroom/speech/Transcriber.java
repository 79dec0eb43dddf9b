package app.greenroom.speech;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;

/** Writes down what is said. */
public interface Transcriber {

    Engine engine();

    /**
     * The mean confidence of a recording's words, 0 to 1, below which too many of them are wrong to judge by: each engine
     * counts in its own way, so it is known only where somebody has measured it with this engine and model.
     */
    default OptionalDouble clearFrom() {
        return OptionalDouble.empty();
    }

    /** Whether it can write down only words that it knows: a term that it has no word for comes out as others then. */
    default boolean closedVocabulary() {
        return false;
    }

    /**
     * The words, in order, with their times and confidences.
     *
     * @throws ModelMissingException while the engine has nothing to work with
     * @throws IOException when it did not work now
     */
    List<Word> transcribe(Sound sound) throws IOException;
}
