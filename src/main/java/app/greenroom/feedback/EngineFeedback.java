package app.greenroom.feedback;

import app.greenroom.assessment.Assessment;
import app.greenroom.assignments.FeedbackRelease;
import app.greenroom.rubrics.RubricDetails;
import app.greenroom.terms.HeardTerm;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an engine made of an answer, as far as the one who asks may know.
 *
 * @param words of the answer: without them there is nothing to judge
 * @param wanted somebody asked for it, or its words became known; false for answers from before there was feedback
 * @param heldUntil what has to come before its candidate may see it; null when it is shown
 * @param assessment null until there is one, and while it is held back
 * @param standIn why another engine than the chosen one spoke; empty when it was that one
 * @param terms what was counted as said where the engine that hears has no word for it
 * @param rubric the criteria it was judged by, or would be
 * @param outdated the transcript was put right since
 * @param own the candidate's own levels by criterion; empty before they gave any
 */
public record EngineFeedback(
        Words words,
        AssessingState state,
        boolean wanted,
        @Nullable FeedbackRelease heldUntil,
        @Nullable Assessment assessment,
        String standIn,
        List<HeardTerm> terms,
        RubricDetails rubric,
        boolean outdated,
        Map<String, Integer> own) {

    /** Whether the words of an answer are known. */
    public enum Words {
        COMING,
        KNOWN,
        /** Nobody could write them down. */
        NONE
    }

    public boolean held() {
        return heldUntil != null;
    }
}
