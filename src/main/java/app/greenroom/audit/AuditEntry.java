package app.greenroom.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the trail. Names are those of today; {@code detail} holds no words of answers and no secrets. */
public record AuditEntry(
        UUID id,
        Instant at,
        @Nullable String actor,
        String action,
        @Nullable String subject,
        @Nullable String objectType,
        @Nullable UUID objectId,
        @Nullable String detail) {}
