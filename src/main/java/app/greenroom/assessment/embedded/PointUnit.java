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
 * @param task it tells what to do, not how something is
 * @param clear it says something that can be denied
 */
record PointUnit(
        Sentence sentence, double[] weights, double alignedBase, double similarBase, boolean task, boolean clear) {

    /** What a word of the question weighs in a point, against 1 for the others. */
    private static final double WORD_OF_THE_QUESTION = 0.1;

    /** Two words in the same sense. */
    private static final double NEAR = 0.6;
    /** So much of a point must be spoken of, and so much of that be opposed. */
    private static final double ABOUT_THE_SAME = 0.5;

    private static final double OPPOSED = 0.15;

    static PointUnit of(Sentence sentence, Sentence question) {
        double[] weights = weights(sentence, question);
        boolean task = PointText.task(sentence.tokens());
        boolean clear = !Denial.in(sentence.tokens());
        PointUnit unit = new PointUnit(sentence, weights, 0, 0, task, clear);
        double similar = Meaning.similarity(
                sentence.meaning().whole(), question.meaning().whole());
        return new PointUnit(sentence, weights, unit.aligned(unit.likeness(question)), similar, task, clear);
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

    double[] nothing() {
        return new double[weights.length];
    }

    /** The share of this sentence that found a match. */
    double aligned(double[] likeness) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * likeness[i];
        }
        return sum;
    }

    /**
     * Whether it is about the same and says the opposite: words of this sentence are denied there, or their opposites stand
     * there. Points that tell what to do are contradicted only by who has not done it themselves: "they did not measure it" is
     * what such a point wants to hear.
     */
    boolean contradicted(Sentence answer) {
        return clear && mayOppose(answer) && opposed(answer);
    }

    /** Without comparing meanings, since most sentences deny nothing. */
    private boolean mayOppose(Sentence answer) {
        return answer.tokens().stream()
                .anyMatch(other -> denied(other)
                        || sentence.tokens().stream().anyMatch(token -> Opposites.are(token.stem(), other.stem())));
    }

    private boolean opposed(Sentence answer) {
        double agreeing = 0;
        double opposed = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                Token token = sentence.tokens().get(i);
                if (opposite(token, answer)) {
                    opposed += weights[i];
                } else if (answer.tokens().stream().anyMatch(other -> !denied(other) && near(token, other, answer))) {
                    agreeing += weights[i];
                } else if (answer.tokens().stream().anyMatch(other -> denied(other) && near(token, other, answer))) {
                    opposed += weights[i];
                }
            }
        }
        return agreeing + opposed >= ABOUT_THE_SAME && opposed >= OPPOSED * (agreeing + opposed);
    }

    /** Its opposite is said, and it is not; the opposite may also belong to another word of this sentence. */
    private boolean opposite(Token token, Sentence answer) {
        boolean said = answer.tokens().stream().anyMatch(other -> other.stem().equals(token.stem()));
        return !said
                && answer.tokens().stream()
                        .filter(other -> Opposites.are(token.stem(), other.stem()) && !denied(other))
                        .anyMatch(other -> sentence.tokens().stream()
                                .noneMatch(own -> own.stem().equals(other.stem())));
    }

    private boolean near(Token token, Token other, Sentence answer) {
        return other.substantive()
                && !Opposites.are(token.stem(), other.stem())
                && likeness(token, other, answer) >= NEAR;
    }

    private boolean denied(Token other) {
        return task ? other.denial() == Denial.DENIED_OF_SELF : other.denial().denied();
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
