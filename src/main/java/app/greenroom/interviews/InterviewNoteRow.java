package app.greenroom.interviews;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A coach's own note.
 *
 * @param turn what was said last when it was begun
 * @param at into the interview, without the time that somebody was away
 */
public record InterviewNoteRow(
        InterviewNoteId id, @Nullable TurnId turn, Duration at, String words, Instant writtenAt) {}
