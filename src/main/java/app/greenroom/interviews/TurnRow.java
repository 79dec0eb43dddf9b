package app.greenroom.interviews;

import app.greenroom.assessment.PointFinding;
import app.greenroom.interviewer.Taken;
import app.greenroom.interviewer.Why;
import app.greenroom.interviewer.Wording;
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
 * @param wording the engine that put the interviewer's words like this; null for words that were written beforehand
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
        @Nullable Wording wording,
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

    /** The words that a coach or a pack gave the interviewer, whoever put them otherwise. */
    public String meant() {
        return wording == null ? words : wording.meant();
    }

    /** While they talk, nobody is told what is listened for. */
    TurnRow inMidInterview() {
        return with(opening, words, null, null, wording, take, List.of());
    }

    /** For those who may not hear the answer: that it was given is all there is. */
    TurnRow withheld() {
        return with(opening, "", point, null, null, null, List.of());
    }

    /** The interviewer's words without those of the candidate, which an engine may have taken up anywhere. */
    TurnRow withoutQuote() {
        String plain = quote == null ? meant() : meant().replace(quote, "…");
        return with(wording == null ? opening : "", plain, point, null, null, take, findings);
    }

    private TurnRow with(
            String otherOpening,
            String otherWords,
            @Nullable String otherPoint,
            @Nullable String otherQuote,
            @Nullable Wording otherWording,
            @Nullable TakeId otherTake,
            List<PointFinding> otherFindings) {
        return new TurnRow(
                id,
                question,
                otherOpening,
                otherWords,
                why,
                otherPoint,
                otherQuote,
                otherWording,
                taken,
                otherTake,
                otherFindings,
                openedAt,
                saidAt);
    }
}
