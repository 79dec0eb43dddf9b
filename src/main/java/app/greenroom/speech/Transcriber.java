package app.greenroom.speech;

import java.io.IOException;
import java.util.List;

/** Writes down what is said. */
public interface Transcriber {

    Engine engine();

    /**
     * The words, in order, with their times and confidences.
     *
     * @throws ModelMissingException while the engine has nothing to work with
     * @throws IOException when it did not work now
     */
    List<Word> transcribe(Sound sound) throws IOException;
}
