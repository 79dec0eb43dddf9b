package app.greenroom.interviews;

import app.greenroom.interviewer.InterviewLength;
import app.greenroom.interviewer.Manner;
import app.greenroom.interviewer.Why;
import app.greenroom.people.PersonId;
import app.greenroom.questions.Difficulty;
import app.greenroom.questions.QuestionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An interview with all that was said.
 *
 * @param length with the extra time
 * @param endedBy who ended it before its own end; null otherwise
 * @param invitedAt since when the candidate's coaches may sit in while it is held; null while they may not
 * @param elapsed without the time that somebody was away
 * @param draft what the candidate has typed so far; empty for everybody else
 */
public record InterviewDetails(
        InterviewId id,
        PersonId candidate,
        String title,
        Manner manner,
        Difficulty difficulty,
        Comfort comfort,
        InterviewLength length,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable PersonId endedBy,
        @Nullable Instant sentAt,
        @Nullable Instant invitedAt,
        Duration elapsed,
        String draft,
        List<TurnRow> turns) {

    public InterviewDetails {
        turns = List.copyOf(turns);
    }

    public boolean ended() {
        return endedAt != null;
    }

    /** What the interviewer said last. */
    public TurnRow remark() {
        return turns.reversed().stream()
                .filter(TurnRow::interviewers)
                .findFirst()
                .orElseThrow();
    }

    /** The turn that is the candidate's to take; empty after the end. */
    public Optional<TurnRow> open() {
        return ended() ? Optional.empty() : Optional.of(turns.getLast()).filter(TurnRow::open);
    }

    /** The questions in the order they were asked. */
    public List<QuestionId> asked() {
        return turns.stream()
                .filter(turn -> turn.why() == Why.QUESTION)
                .map(TurnRow::question)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    public List<TurnRow> answers() {
        return turns.stream().filter(TurnRow::answer).toList();
    }

    InterviewDetails with(List<TurnRow> others) {
        return new InterviewDetails(
                id,
                candidate,
                title,
                manner,
                difficulty,
                comfort,
                length,
                startedAt,
                endedAt,
                endedBy,
                sentAt,
                invitedAt,
                elapsed,
                "",
                others);
    }
}
