package app.greenroom.interviews;

import app.greenroom.interviewer.Manner;
import app.greenroom.questions.Difficulty;
import java.util.Objects;

/**
 * How somebody likes their interviews.
 *
 * @param minutes 0 where the number of questions decides, and the other way round
 * @param aloud the interviewer speaks
 * @param captions what is said is written, too, on both sides
 * @param clock the time is shown
 * @param selfView one sees oneself, with a camera
 * @param warmUp there is a question before the first that nobody keeps
 * @param patience with silence; who was here before there was a choice has the usual one
 */
public record Habits(
        int minutes,
        int questions,
        Manner manner,
        Difficulty difficulty,
        Comfort comfort,
        boolean extraTime,
        boolean aloud,
        boolean captions,
        boolean clock,
        boolean selfView,
        boolean warmUp,
        Patience patience) {

    static final Habits FIRST = new Habits(
            10, 0, Manner.WARM, Difficulty.CORE, Comfort.VOICE, false, true, true, true, true, false, Patience.USUAL);

    public Habits {
        patience = Objects.requireNonNullElse(patience, Patience.USUAL);
    }

    Habits with(InterviewDraft draft) {
        return new Habits(
                Math.toIntExact(draft.length().time().toMinutes()),
                draft.length().questions(),
                draft.manner(),
                draft.difficulty(),
                draft.comfort(),
                draft.extraTime(),
                aloud,
                captions,
                clock,
                selfView,
                warmUp,
                patience);
    }

    public Habits with(
            boolean aloud, boolean captions, boolean clock, boolean selfView, boolean warmUp, Patience patience) {
        return new Habits(
                minutes,
                questions,
                manner,
                difficulty,
                comfort,
                extraTime,
                aloud,
                captions,
                clock,
                selfView,
                warmUp,
                patience);
    }
}
