package app.greenroom.interviews;

import app.greenroom.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An interview as a list shows it.
 *
 * @param endedAt null while it goes on
 * @param sentAt when its candidate sent it to their coaches; null before
 */
public record InterviewRow(
        InterviewId id,
        PersonId candidate,
        String title,
        Comfort comfort,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant sentAt,
        Duration elapsed,
        int answers) {}
