package app.greenroom.assessment;

/**
 * How specific an answer is. Counts, not a score.
 *
 * @param numbers figures and quantities
 * @param names proper names and technical terms, each counted once
 * @param ownActions what "I" did; where no story is asked for, also what "I" would do
 * @param sharedActions the same of "we"
 * @param answerFirst the question is answered within the first sentences
 * @param relevance to the question, 0 to 1
 */
public record Specifics(
        int numbers, int names, int ownActions, int sharedActions, boolean answerFirst, double relevance) {

    public static final Specifics NONE = new Specifics(0, 0, 0, 0, false, 0);
}
