package app.greenroom.interviewer;

import app.greenroom.questions.QuestionId;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said in an interview.
 *
 * @param why it was said; null for the candidate's words
 * @param lead empty for the candidate's words
 * @param point that was asked for; null unless one was
 */
public record Utterance(
        @Nullable Why why,
        @Nullable QuestionId question,
        String lead,
        String words,
        @Nullable String point) {

    public static Utterance of(Remark remark) {
        return new Utterance(remark.why(), remark.question(), remark.lead(), remark.words(), remark.point());
    }

    public static Utterance ofCandidate(@Nullable QuestionId question, String words) {
        return new Utterance(null, question, "", words, null);
    }

    boolean interviewers() {
        return why != null;
    }
}
