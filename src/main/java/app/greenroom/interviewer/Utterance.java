package app.greenroom.interviewer;

import app.greenroom.questions.QuestionId;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said in an interview.
 *
 * @param why it was said; null for the candidate's words
 * @param lead empty for the candidate's words
 * @param point that was asked for; null unless one was
 * @param meant what this stands for, where an engine put it in other words; null otherwise
 */
public record Utterance(
        @Nullable Why why,
        @Nullable QuestionId question,
        String lead,
        String words,
        @Nullable String point,
        @Nullable String meant) {

    public static Utterance of(Remark remark) {
        Wording wording = remark.wording();
        return new Utterance(
                remark.why(),
                remark.question(),
                remark.lead(),
                remark.words(),
                remark.point(),
                wording == null ? null : wording.meant());
    }

    public static Utterance ofCandidate(@Nullable QuestionId question, String words) {
        return new Utterance(null, question, "", words, null, null);
    }

    boolean interviewers() {
        return why != null;
    }
}
