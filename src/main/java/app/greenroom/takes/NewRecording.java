package app.greenroom.takes;

import app.greenroom.media.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A take that a browser is about to record.
 *
 * @param clientKey the browser's own name for it
 * @param length how many bytes it will have; null while nobody knows
 * @param metadata what the client said about it, to be told again
 */
record NewRecording(
        TakeTarget target,
        MediaType type,
        UUID clientKey,
        @Nullable Long length,
        String metadata) {}
