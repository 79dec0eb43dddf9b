package app.greenroom.demo;

import app.greenroom.reviews.ReviewDraft;
import app.greenroom.rubrics.Criterion;
import app.greenroom.rubrics.RubricDetails;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Finds the levels a coach would give. */
final class Levels {

    private static final double UNHEARD = 0.05;

    private Levels() {}

    /** Levels for every criterion whose weighted mean comes near the score; now and then one lacks evidence. */
    static Map<String, Integer> near(double score, RubricDetails rubric, Random random) {
        List<Criterion> criteria = rubric.criteria();
        Map<String, Integer> best = Map.of();
        double least = Double.MAX_VALUE;
        for (Map<String, Integer> levels : around(score, criteria)) {
            double cost = Math.abs(mean(levels, criteria) - score) + random.nextDouble() * 0.12;
            if (cost < least) {
                least = cost;
                best = levels;
            }
        }
        if (random.nextDouble() < UNHEARD) {
            best.put(criteria.get(random.nextInt(criteria.size())).key(), ReviewDraft.NOT_ENOUGH_EVIDENCE);
        }
        return best;
    }

    /** All ways to give each criterion the score rounded, or one more or less. */
    private static List<Map<String, Integer>> around(double score, List<Criterion> criteria) {
        List<Map<String, Integer>> ways = List.of(Map.of());
        int middle = (int) Math.round(score);
        for (Criterion criterion : criteria) {
            List<Map<String, Integer>> more = new ArrayList<>();
            for (int level = Math.max(1, middle - 1); level <= Math.min(Criterion.LEVELS, middle + 1); level++) {
                for (Map<String, Integer> way : ways) {
                    Map<String, Integer> longer = new HashMap<>(way);
                    longer.put(criterion.key(), level);
                    more.add(longer);
                }
            }
            ways = more;
        }
        return ways;
    }

    private static double mean(Map<String, Integer> levels, List<Criterion> criteria) {
        double sum = criteria.stream()
                .mapToDouble(criterion -> criterion.weight() * levels.get(criterion.key()))
                .sum();
        return sum / criteria.stream().mapToInt(Criterion::weight).sum();
    }
}
