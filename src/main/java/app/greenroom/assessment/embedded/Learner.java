package app.greenroom.assessment.embedded;

import app.greenroom.assessment.AnswerToAssess;
import app.greenroom.assessment.CoachScale;
import app.greenroom.assessment.ScoredAnswer;
import java.util.List;
import java.util.function.Function;

/**
 * Kernel ridge regression over answers: two are alike in their points, in their meaning, in the moments they come near to, in
 * their words and in what they would have got without learning. Cut into levels so that they are given as often as the coaches gave them. The constants
 * were chosen on half of the answers of one set, see docs/quality.md.
 */
final class Learner implements CoachScale {

    private static final double RIDGE = 1;

    private final Function<AnswerToAssess, Traits> traitsOf;
    private final Moments moments;
    private final List<Known> known;
    private final double[] weights;
    private final double mean;
    private final Levels levels;

    private Learner(
            Function<AnswerToAssess, Traits> traitsOf,
            Moments moments,
            List<Known> known,
            double[] weights,
            double mean,
            Levels levels) {
        this.traitsOf = traitsOf;
        this.moments = moments;
        this.known = known;
        this.weights = weights;
        this.mean = mean;
        this.levels = levels;
    }

    static Learner of(List<ScoredAnswer> scored, Function<AnswerToAssess, Traits> traitsOf) {
        List<Traits> traits =
                scored.stream().map(ScoredAnswer::answer).map(traitsOf).toList();
        Moments moments = Moments.of(traits);
        List<Known> known = traits.stream().map(one -> Known.of(one, moments)).toList();
        int[] scores = scored.stream().mapToInt(ScoredAnswer::score).toArray();
        double mean = scored.stream().mapToInt(ScoredAnswer::score).average().orElseThrow();
        double[][] inverse = Matrix.inverse(kernel(known));
        double[] weights = new double[scores.length];
        double[] heldOut = new double[scores.length];
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < weights.length; j++) {
                weights[i] += inverse[i][j] * (scores[j] - mean);
            }
            heldOut[i] = scores[i] - weights[i] / inverse[i][i];
        }
        return new Learner(traitsOf, moments, known, weights, mean, Levels.of(scores, heldOut));
    }

    @Override
    public int scored() {
        return known.size();
    }

    @Override
    public int level(AnswerToAssess answer) {
        Known asked = Known.of(traitsOf.apply(answer), moments);
        double value = mean;
        for (int i = 0; i < weights.length; i++) {
            value += weights[i] * asked.likeness(known.get(i));
        }
        return levels.of(value);
    }

    private static double[][] kernel(List<Known> known) {
        double[][] kernel = new double[known.size()][known.size()];
        for (int i = 0; i < kernel.length; i++) {
            for (int j = 0; j < kernel.length; j++) {
                kernel[i][j] = known.get(i).likeness(known.get(j)) + (i == j ? RIDGE : 0);
            }
        }
        return kernel;
    }

    private record Known(Traits traits, double[] moments) {

        static Known of(Traits traits, Moments moments) {
            return new Known(traits, moments.of(traits));
        }

        double likeness(Known other) {
            return traits.likeness(other.traits) + Moments.likeness(moments, other.moments);
        }
    }
}
