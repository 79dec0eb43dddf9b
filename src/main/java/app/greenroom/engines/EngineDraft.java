package app.greenroom.engines;

import org.jspecify.annotations.Nullable;

/**
 * A choice as an administrator makes it.
 *
 * @param newKey null keeps the one there is, as far as it may be sent to this address; empty forgets it
 */
public record EngineDraft(
        Purpose purpose,
        EngineKind kind,
        String address,
        String model,
        @Nullable String newKey,
        int timeoutSeconds,
        @Nullable Integer requestsADay,
        @Nullable Long tokensADay) {

    /** The engine that is always there. */
    public static EngineDraft builtIn(Purpose purpose) {
        return new EngineDraft(purpose, EngineKind.EMBEDDED, "", "", null, 60, null, null);
    }

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "EngineDraft[" + purpose + ", " + kind + ", " + address + ", " + model + "]";
    }
}
