package app.greenroom.interviews;

import app.greenroom.interviewer.Manner;
import app.greenroom.questions.Difficulty;

/**
 * How somebody likes their interviews.
 *
 * @param minutes 0 where the number of questions decides, and the other way round
 * @param aloud the interviewer speaks
 * @param captions the interviewer's words are written, too, while they are spoken
 * @param clock the time is shown
 * @param selfView one sees oneself, with a camera
 * @param warmUp there is a question before the first that nobody keeps
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
        boolean warmUp) {

    static final Habits FIRST =
            new Habits(10, 0, Manner.WARM, Difficulty.CORE, Comfort.VOICE, false, true, true, true, true, false);

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
                warmUp);
    }

    public Habits with(boolean aloud, boolean captions, boolean clock, boolean selfView, boolean warmUp) {
        return new Habits(
                minutes, questions, manner, difficulty, comfort, extraTime, aloud, captions, clock, selfView, warmUp);
    }
}
