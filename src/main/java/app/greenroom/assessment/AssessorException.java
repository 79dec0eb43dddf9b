package app.greenroom.assessment;

import org.jspecify.annotations.Nullable;

/** An engine elsewhere did not work this time; it may later. */
public class AssessorException extends Exception {

    public AssessorException(String message) {
        super(message);
    }

    public AssessorException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
