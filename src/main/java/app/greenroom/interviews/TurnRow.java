package app.greenroom.interviews;

import app.greenroom.assessment.PointFinding;
import app.greenroom.interviewer.Taken;
import app.greenroom.interviewer.Why;
import app.greenroom.questions.QuestionId;
import app.greenroom.takes.TakeId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One turn of an interview.
 *
 * @param opening what the interviewer says before the point; empty in a candidate's turn
 * @param words empty while they are not known, and where they were erased
 * @param why the interviewer says it; null for a candidate's turn
 * @param point that was missing; told after the end only
 * @param quote what a follow-up is about
 * @param taken how a candidate's turn was taken; null before it was
 * @param take the recording or text of a candidate's answer
 * @param findings on the points of the question, of this turn alone; told after the end only
 * @param saidAt null while it is the candidate's turn to speak, or nobody has understood them yet
 */
public record TurnRow(
        TurnId id,
        @Nullable QuestionId question,
        String opening,
        String words,
        @Nullable Why why,
        @Nullable String point,
        @Nullable String quote,
        @Nullable Taken taken,
        @Nullable TakeId take,
        List<PointFinding> findings,
        Instant openedAt,
        @Nullable Instant saidAt) {

    public boolean interviewers() {
        return why != null;
    }

    public boolean open() {
        return why == null && saidAt == null;
    }

    public boolean answer() {
        return taken == Taken.ANSWER;
    }

    /** While they talk, nobody is told what is listened for. */
    TurnRow inMidInterview() {
        return new TurnRow(id, question, opening, words, why, null, null, taken, take, List.of(), openedAt, saidAt);
    }

    /** For those who may not hear the answer: that it was given is all there is. */
    TurnRow withheld() {
        return new TurnRow(id, question, opening, "", why, point, null, taken, null, List.of(), openedAt, saidAt);
    }

    /** The interviewer's words without those of the candidate. */
    TurnRow withoutQuote() {
        String plain = quote == null ? words : words.replace(quote, "…");
        return new TurnRow(id, question, opening, plain, why, point, null, taken, take, findings, openedAt, saidAt);
    }
}
