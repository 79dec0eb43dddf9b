package app.greenroom.speech;

import java.io.IOException;

/** The engine's model is not on this machine, or not yet. */
public class ModelMissingException extends IOException {

    public ModelMissingException(String message) {
        super(message);
    }
}
