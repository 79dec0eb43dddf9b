package app.greenroom.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where wanted work stands.
 *
 * @param nextAt when it is tried next
 * @param underWay some node is at it now
 * @param failures in a row
 * @param lastFailure null while it never failed
 */
public record JobState(
        Instant nextAt,
        boolean underWay,
        int failures,
        @Nullable Instant lastFailure) {}
