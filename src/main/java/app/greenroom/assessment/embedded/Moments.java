package app.greenroom.assessment.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the scored answers say from moment to moment, and how near another answer ever comes to each of it: coaches reward
 * single thoughts, which the meaning of a whole answer hides. The constants were chosen on half of the answers of one set,
 * see docs/quality.md.
 */
final class Moments {

    /** Words that say something; half of them belong to the next moment, too. */
    private static final int LENGTH = 4;

    private static final int STEP = 2;
    private static final double SHARE = 2;
    /** More make nothing better. */
    private static final int MOST = 500;

    private final List<float[]> moments;
    private final double[] usual;
    private final double scale;

    private Moments(List<float[]> moments, double[] usual, double scale) {
        this.moments = moments;
        this.usual = usual;
        this.scale = scale;
    }

    static Moments of(List<Traits> answers) {
        List<float[]> all =
                answers.stream().flatMap(answer -> answer.moments().stream()).toList();
        int each = Math.ceilDiv(Math.max(1, all.size()), MOST);
        List<float[]> moments = IntStream.range(0, all.size())
                .filter(i -> i % each == 0)
                .mapToObj(all::get)
                .toList();
        double[][] nearness = answers.stream()
                .map(answer -> nearness(answer.moments(), moments))
                .toArray(double[][]::new);
        double[] usual = new double[moments.size()];
        double deviations = 0;
        for (int moment = 0; moment < usual.length; moment++) {
            double sum = 0;
            double squares = 0;
            for (double[] near : nearness) {
                sum += near[moment];
                squares += near[moment] * near[moment];
            }
            usual[moment] = sum / nearness.length;
            deviations += Math.sqrt(Math.max(0, squares / nearness.length - usual[moment] * usual[moment]));
        }
        double step = usual.length == 0 ? 0 : deviations / usual.length;
        return new Moments(moments, usual, step == 0 ? 0 : Math.sqrt(SHARE / usual.length) / step);
    }

    /** How much nearer than usual the answer comes to each moment. */
    double[] of(Traits answer) {
        double[] place = nearness(answer.moments(), moments);
        for (int i = 0; i < place.length; i++) {
            place[i] = scale * (place[i] - usual[i]);
        }
        return place;
    }

    static double likeness(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static double[] nearness(List<float[]> said, List<float[]> moments) {
        return moments.stream()
                .mapToDouble(moment -> said.stream()
                        .mapToDouble(other -> Meaning.similarity(moment, other))
                        .max()
                        .orElse(0))
                .toArray();
    }

    static List<float[]> in(List<Sentence> sentences) {
        List<float[]> moments = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<float[]> words = sentence.tokens().stream()
                    .filter(Token::substantive)
                    .map(sentence::direction)
                    .toList();
            for (int begin = 0; begin < words.size(); begin += STEP) {
                int end = Math.min(words.size(), begin + LENGTH);
                moments.add(Meaning.together(words.subList(Math.max(0, end - LENGTH), end)));
                if (end == words.size()) {
                    break;
                }
            }
        }
        return moments;
    }
}
