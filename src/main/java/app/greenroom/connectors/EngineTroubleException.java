package app.greenroom.connectors;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An engine answered, but not with what was asked for. The message is a sentence for the administrator. */
public class EngineTroubleException extends IOException {

    public EngineTroubleException(String message) {
        this(message, null);
    }

    public EngineTroubleException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
