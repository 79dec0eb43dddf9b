package app.greenroom.assessment.embedded;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One sentence of a point, and how well the question alone would match it: what the question says already is no answer.
 *
 * @param weights of its tokens, together 1
 * @param alignedBase what {@link #aligned} gives for the question
 * @param similarBase what the meaning of the whole has in common with the question
 */
record PointUnit(Sentence sentence, double[] weights, double alignedBase, double similarBase) {

    /** What a word of the question weighs in a point, against 1 for the others. */
    private static final double WORD_OF_THE_QUESTION = 0.1;

    static PointUnit of(Sentence sentence, Sentence question) {
        double[] weights = weights(sentence, question);
        PointUnit unit = new PointUnit(sentence, weights, 0, 0);
        double similar = Meaning.similarity(
                sentence.meaning().whole(), question.meaning().whole());
        return new PointUnit(sentence, weights, unit.aligned(unit.likeness(question)), similar);
    }

    /** Each token's best match among the words of an answer's sentence, 0 to 1. */
    double[] likeness(Sentence answer) {
        double[] best = new double[sentence.tokens().size()];
        for (int i = 0; i < best.length; i++) {
            Token token = sentence.tokens().get(i);
            if (weights[i] > 0) {
                for (Token other : answer.tokens()) {
                    best[i] = Math.max(best[i], likeness(token, other, answer));
                }
            }
        }
        return best;
    }

    /** The share of this sentence that found a match. */
    double aligned(double[] likeness) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * likeness[i];
        }
        return sum;
    }

    double similar(Sentence answer) {
        return Meaning.similarity(sentence.meaning().whole(), answer.meaning().whole());
    }

    /** By meaning in its place, or by spelling; a figure is like the same figure only. */
    private double likeness(Token token, Token other, Sentence answer) {
        double spelling = other.substantive() ? 0.9 * Stems.likeness(token.stem(), other.stem()) : 0;
        if (Character.isDigit(token.plain().charAt(0))) {
            return token.plain().equals(other.plain()) ? 1 : 0;
        }
        return Math.max(spelling, Meaning.similarity(sentence.direction(token), answer.direction(other)));
    }

    private static double[] weights(Sentence sentence, Sentence question) {
        Set<String> asked = new HashSet<>();
        question.tokens().forEach(token -> asked.add(token.stem()));
        List<Token> tokens = sentence.tokens();
        double[] weights = new double[tokens.size()];
        for (int i = 0; i < weights.length; i++) {
            boolean matters = tokens.get(i).substantive()
                    && !(i == 0 && PointText.telling(tokens.getFirst().plain()));
            weights[i] = !matters ? 0 : asked.contains(tokens.get(i).stem()) ? WORD_OF_THE_QUESTION : 1;
        }
        double sum = Arrays.stream(weights).sum();
        for (int i = 0; i < weights.length; i++) {
            weights[i] = sum == 0 ? 1.0 / weights.length : weights[i] / sum;
        }
        return weights;
    }
}
