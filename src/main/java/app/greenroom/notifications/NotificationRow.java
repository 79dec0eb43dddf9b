package app.greenroom.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing a person is told; {@code seenAt} is null until they have looked. */
public record NotificationRow(
        UUID id,
        String text,
        String link,
        Instant createdAt,
        @Nullable Instant seenAt) {}
