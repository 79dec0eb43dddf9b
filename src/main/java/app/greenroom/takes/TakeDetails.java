package app.greenroom.takes;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.people.PersonId;
import app.greenroom.questions.QuestionId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One take.
 *
 * @param number counts a candidate's takes of this question within the assignment, or in free practice, from 1
 * @param duration of the recording, as the browser told it until the take is ready; zero for a typed answer
 * @param text the typed answer; null for a recording
 * @param submittedAt when it became the answer; null before, and once it was taken back
 * @param late it was submitted after the assignment had closed
 * @param quiet next to nothing can be heard in it
 * @param loudness of the whole recording after EBU R128, in LUFS; null while it is not known, or without sound
 * @param pictured there is a picture of it to show before it plays
 * @param withdrawnAt when its candidate took it back; null unless they did
 * @param erasedAt since when nobody can hear, see or read it; null while somebody can
 */
public record TakeDetails(
        TakeId id,
        PersonId candidate,
        QuestionId question,
        @Nullable AssignmentId assignment,
        int number,
        Medium medium,
        TakeState state,
        Duration duration,
        @Nullable String text,
        Instant startedAt,
        @Nullable Instant submittedAt,
        boolean late,
        boolean quiet,
        @Nullable Double loudness,
        boolean pictured,
        @Nullable Instant withdrawnAt,
        @Nullable Instant erasedAt) {

    /** The address of the recording, checked on each request. */
    public String mediaUrl() {
        return "/api/takes/" + id + "/media";
    }

    /** The address of a picture of it, checked on each request; empty when there is none. */
    public String posterUrl() {
        return pictured ? "/api/takes/" + id + "/poster" : "";
    }

    public boolean submitted() {
        return submittedAt != null;
    }

    TakeDetails withoutWords() {
        return new TakeDetails(
                id,
                candidate,
                question,
                assignment,
                number,
                medium,
                state,
                duration,
                null,
                startedAt,
                submittedAt,
                late,
                quiet,
                loudness,
                false,
                withdrawnAt,
                erasedAt);
    }

    public boolean erased() {
        return erasedAt != null;
    }

    /** All of it has arrived: it can be listened to and handed in. */
    public boolean complete() {
        return state != TakeState.RECORDING && !erased();
    }
}
