package app.greenroom.speech;

import java.io.IOException;

/** Writes down what is said while it is said. */
public interface LiveTranscriber {

    /**
     * Begins to listen. What is heavy is shared by all who listen.
     *
     * @throws ModelMissingException while the engine has nothing to work with
     */
    LiveWords listen() throws IOException;
}
