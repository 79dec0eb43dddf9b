package app.greenroom.interviewer;

import app.greenroom.questions.QuestionId;
import org.jspecify.annotations.Nullable;

/**
 * What the interviewer says.
 *
 * @param lead what comes before the point: a greeting, a thank you; may be empty
 * @param words one question, or the last words
 * @param question that it belongs to; null for the last words
 * @param taken how the interviewer took what was said before; null for the first words
 * @param point of the question that was missing; null unless that is why. Never said
 * @param quote what they said that is asked about; null unless something of it is
 * @param wording whose words these are; null for words that were written beforehand
 */
public record Remark(
        String lead,
        String words,
        Why why,
        @Nullable QuestionId question,
        @Nullable Taken taken,
        @Nullable String point,
        @Nullable String quote,
        @Nullable Wording wording) {

    Remark(
            String lead,
            String words,
            Why why,
            @Nullable QuestionId question,
            @Nullable Taken taken,
            @Nullable String point,
            @Nullable String quote) {
        this(lead, words, why, question, taken, point, quote, null);
    }

    /** The same remark as somebody else puts it. Whether it may be said like this is for {@link Tact} to decide. */
    public Remark asPutBy(String engine, String otherLead, String otherWords) {
        return new Remark(otherLead, otherWords, why, question, taken, point, quote, new Wording(engine, words));
    }

    /** All of it, as it is read aloud. */
    public String spoken() {
        return lead.isEmpty() ? words : lead + " " + words;
    }

    public boolean closes() {
        return why == Why.CLOSING;
    }
}
