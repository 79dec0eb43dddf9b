package app.greenroom.engines;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The engine that was chosen, as pages show it: its key never leaves the database again.
 *
 * @param model its name, or the file of a Whisper model
 * @param requestsADay null for as many as it takes; the same for tokens
 * @param trouble what went wrong the last time; null when nothing did
 */
public record EngineChoice(
        Purpose purpose,
        EngineKind kind,
        String address,
        String model,
        boolean keySet,
        int timeoutSeconds,
        @Nullable Integer requestsADay,
        @Nullable Long tokensADay,
        @Nullable String trouble,
        @Nullable Instant troubleAt) {

    /** Whether what is said leaves the machine that asks. */
    public boolean elsewhere() {
        return Reach.elsewhere(this);
    }
}
