package app.greenroom.secrets;

import org.jspecify.annotations.Nullable;

/** A secret does not open: it was sealed by another studio's key, for something else, or was changed. */
public class SealBrokenException extends RuntimeException {

    SealBrokenException(@Nullable Throwable cause) {
        super("a secret does not open with this studio's key", cause);
    }
}
