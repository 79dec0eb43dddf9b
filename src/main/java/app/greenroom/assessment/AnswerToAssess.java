package app.greenroom.assessment;

import app.greenroom.rubrics.Criterion;
import app.greenroom.speech.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer with what it is judged by. It says nothing of who answered.
 *
 * @param prompt the question as it was asked
 * @param points what a strong answer covers, in the words of the guide
 * @param terms names and jargon that a strong answer may use; never counted for themselves
 * @param behavioural the question asks for a story, so the parts of STAR are looked for
 * @param sample an answer that candidates may have read: saying it again is not an answer of one's own
 * @param words what was said or typed, in order; each may carry punctuation. Typed words may all be at second 0: then
 *     evidence has no time
 * @param written typed, or corrected by hand: the confidences mean nothing, and punctuation is the candidate's own
 * @param perhaps terms that some of the words sound like; none where the answer was typed or corrected
 * @param clearFrom the mean confidence that words of this engine must have to be judged by; null where nobody has measured
 *     it for that engine, and for written ones
 */
public record AnswerToAssess(
        String prompt,
        List<String> points,
        List<String> terms,
        boolean behavioural,
        @Nullable String sample,
        List<Criterion> rubric,
        List<Word> words,
        boolean written,
        List<Perhaps> perhaps,
        @Nullable Double clearFrom) {

    public AnswerToAssess {
        points = List.copyOf(points);
        terms = List.copyOf(terms);
        rubric = List.copyOf(rubric);
        words = List.copyOf(words);
        perhaps = List.copyOf(perhaps);
    }

    /** Nothing in it sounds like a term of the question, and nobody knows how sure its engine should be. */
    public AnswerToAssess(
            String prompt,
            List<String> points,
            List<String> terms,
            boolean behavioural,
            @Nullable String sample,
            List<Criterion> rubric,
            List<Word> words,
            boolean written) {
        this(prompt, points, terms, behavioural, sample, rubric, words, written, List.of(), null);
    }

    public AnswerToAssess withPerhaps(List<Perhaps> sounding) {
        return new AnswerToAssess(
                prompt, points, terms, behavioural, sample, rubric, words, written, sounding, clearFrom);
    }

    /** As {@link app.greenroom.speech.Transcriber#clearFrom()} says of the engine that wrote the words down. */
    public AnswerToAssess withClearFrom(@Nullable Double confidence) {
        return new AnswerToAssess(
                prompt, points, terms, behavioural, sample, rubric, words, written, perhaps, confidence);
    }
}
