package app.greenroom.assessment.embedded;

import app.greenroom.assessment.Coverage;
import app.greenroom.assessment.CriterionFinding;
import app.greenroom.assessment.Evidence;
import app.greenroom.assessment.PointFinding;
import app.greenroom.assessment.Specifics;
import app.greenroom.rubrics.Criterion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A level for each criterion: by the points that belong to it, and by what its words ask to listen for. A level above 2
 * needs words that show it.
 *
 * @param points what was found of them
 * @param pointMeanings in the same order
 * @param hearing confidence in the transcript, 0 to 1
 */
record Criteria(
        Spoken answer,
        List<PointFinding> points,
        List<Sentence> pointMeanings,
        Specifics specifics,
        double hearing,
        MeaningModel model) {

    private static final double SHARE_OF_POINTS = 0.6;
    /** Hardly anybody says all of them. */
    private static final double POINTS_OF_A_STRONG_ANSWER = 0.8;

    private static final double OFF_TOPIC = 0.2;
    private static final double ON_TOPIC = 0.4;
    private static final int HIGHEST_WITHOUT_EVIDENCE = 2;
    private static final double SUREST = 0.8;

    CriterionFinding judge(Criterion criterion) {
        List<Aspect> aspects = Aspect.of(criterion);
        if (points.isEmpty() && aspects.isEmpty()) {
            return new CriterionFinding(
                    criterion.key(),
                    null,
                    0,
                    "Neither the question nor this criterion tells us what to listen for, so it is left to your coach.",
                    List.of());
        }
        double[] weights = weights(criterion);
        double quality = quality(weights, aspects);
        List<Evidence> evidence = evidence(weights, aspects);
        int level = 1 + (int) Math.round(quality * (Criterion.LEVELS - 1));
        level = evidence.isEmpty() ? Math.min(level, HIGHEST_WITHOUT_EVIDENCE) : level;
        return new CriterionFinding(
                criterion.key(), level, confidence(quality), reason(level, weights, aspects), evidence);
    }

    /** Before it is cut into levels, 0 to 1. */
    double quality(Criterion criterion) {
        return quality(weights(criterion), Aspect.of(criterion));
    }

    private double quality(double[] weights, List<Aspect> aspects) {
        double covered = Math.min(1, covered(weights) / POINTS_OF_A_STRONG_ANSWER);
        double heard = aspects.stream()
                .mapToDouble(aspect -> aspect.heard(answer.sentences(), specifics))
                .average()
                .orElse(covered);
        double quality = points.isEmpty()
                ? heard
                : SHARE_OF_POINTS * covered + (1 - SHARE_OF_POINTS) * Math.min(heard, covered + 0.5);
        double near = Math.clamp((specifics.relevance() - OFF_TOPIC) / (ON_TOPIC - OFF_TOPIC), 0, 1);
        return quality * Math.max(near, covered) * PointMatcher.grammar(answer.sentences());
    }

    /** How much each point belongs to the criterion; the nearest most, none not at all. */
    private double[] weights(Criterion criterion) {
        String text = criterion.name() + ": " + criterion.anchor(Criterion.LEVELS - 1);
        float[] asked = model.of(List.of(text.split("\\s+"))).whole();
        return pointMeanings.stream()
                .mapToDouble(point ->
                        Math.max(0.1, Meaning.similarity(asked, point.meaning().whole())))
                .map(similarity -> similarity * similarity)
                .toArray();
    }

    private double covered(double[] weights) {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * Points.credit(points.get(i));
            all += weights[i];
        }
        return all == 0 ? 0 : sum / all;
    }

    private List<Evidence> evidence(double[] weights, List<Aspect> aspects) {
        List<Evidence> evidence = new ArrayList<>();
        IntStream.range(0, points.size())
                .boxed()
                .filter(i -> points.get(i).evidence() != null)
                .sorted(Comparator.comparingDouble(i -> -weights[i] * Points.credit(points.get(i))))
                .limit(2)
                .forEach(i -> evidence.add(points.get(i).evidence()));
        for (Aspect aspect : aspects) {
            int shown = aspect.shown(answer.sentences());
            if (shown >= 0) {
                evidence.add(answer.quote(shown));
            }
        }
        return evidence.stream().distinct().limit(3).toList();
    }

    /** Surer of a long answer that was heard well, and of levels that no neighbour is near. */
    private double confidence(double quality) {
        double scaled = quality * (Criterion.LEVELS - 1);
        double clear = 1 - Math.abs(scaled - Math.round(scaled));
        double much = Math.min(1, answer.tokens().size() / 150.0);
        return Math.min(SUREST, hearing * (0.3 + 0.3 * much + 0.2 * clear));
    }

    private String reason(int level, double[] weights, List<Aspect> aspects) {
        long said = points.stream()
                .filter(point -> point.coverage() == Coverage.COVERED)
                .count();
        List<String> heard = aspects.stream()
                .filter(aspect -> aspect.heard(answer.sentences(), specifics) >= 0.5)
                .map(Aspect::inWords)
                .toList();
        List<String> wanted = aspects.stream()
                .filter(aspect -> aspect.heard(answer.sentences(), specifics) < 0.5)
                .map(Aspect::inWords)
                .toList();
        if (specifics.relevance() <= OFF_TOPIC && said == 0) {
            return "We heard little that answers this question.";
        }
        String first = points.isEmpty()
                ? "This question has no points to compare with."
                : "You covered %d of %d points.".formatted(said, points.size());
        String second = heard.isEmpty() ? "" : " We heard " + join(heard) + ".";
        String third =
                wanted.isEmpty() || level == Criterion.LEVELS ? "" : " More of this would help: " + join(wanted) + ".";
        return first + second + third;
    }

    private static String join(List<String> words) {
        return words.size() < 3
                ? String.join(" and ", words)
                : words.subList(0, words.size() - 1).stream().collect(Collectors.joining(", "))
                        + " and "
                        + words.getLast();
    }
}
