package app.greenroom.assessment.embedded;

import app.greenroom.assessment.PointFinding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What two answers are compared by.
 *
 * @param points how near it comes to each point, about 0 in the middle and 1 a usual step away
 * @param meaning of all of it, of length 1
 * @param stems of its words that say something
 * @param before what it would get without learning
 * @param moments what is meant by every few words of it
 */
record Traits(double[] points, float[] meaning, Set<String> stems, double before, List<float[]> moments) {

    private static final double SHARE_OF_POINTS = 0.3;
    private static final double NEAR = 0.5;
    private static final double MIDDLE = 0.58;
    private static final double STEP = 0.15;

    static Traits of(Spoken spoken, List<PointFinding> points, double before) {
        double[] near = points.stream()
                .mapToDouble(point -> (point.near() - MIDDLE) / STEP)
                .toArray();
        Set<String> stems = new HashSet<>();
        spoken.tokens().stream().filter(Token::substantive).forEach(token -> stems.add(token.stem()));
        return new Traits(near, meaning(spoken.sentences()), stems, before, Moments.in(spoken.sentences()));
    }

    double likeness(Traits other) {
        double sum = 0;
        for (int i = 0; i < Math.min(points.length, other.points.length); i++) {
            sum += points[i] * other.points[i];
        }
        double apart = meaning.length == other.meaning.length ? 2 - 2 * Meaning.similarity(meaning, other.meaning) : 2;
        return (points.length == 0 ? 0 : SHARE_OF_POINTS * sum / points.length)
                + Math.exp(-apart / NEAR)
                + wordsInCommon(other)
                + before * other.before;
    }

    private double wordsInCommon(Traits other) {
        if (stems.isEmpty() || other.stems.isEmpty()) {
            return 0;
        }
        long common = stems.stream().filter(other.stems::contains).count();
        return common / Math.sqrt((double) stems.size() * other.stems.size());
    }

    private static float[] meaning(List<Sentence> sentences) {
        if (sentences.isEmpty()) {
            return new float[0];
        }
        float[] sum = new float[sentences.getFirst().meaning().whole().length];
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += sentence.tokens().size() * sentence.meaning().whole()[i];
            }
        }
        double length = Math.sqrt(Meaning.similarity(sum, sum));
        for (int i = 0; i < sum.length && length > 0; i++) {
            sum[i] /= (float) length;
        }
        return sum;
    }
}
