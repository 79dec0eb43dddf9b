package app.greenroom.reviews;

import app.greenroom.rubrics.Criterion;
import app.greenroom.rubrics.RubricDetails;
import app.greenroom.shared.RuleException;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What a draft's levels come to under its rubric. */
final class Scoring {

    private Scoring() {}

    /** One for each criterion, in the rubric's order. */
    static List<CriterionScore> scores(Map<String, Integer> levels, RubricDetails rubric) {
        return rubric.criteria().stream()
                .map(criterion ->
                        score(criterion, levels.getOrDefault(criterion.key(), ReviewDraft.NOT_ENOUGH_EVIDENCE)))
                .toList();
    }

    private static CriterionScore score(Criterion criterion, int level) {
        boolean enough = level != ReviewDraft.NOT_ENOUGH_EVIDENCE;
        return new CriterionScore(
                criterion.key(),
                criterion.name(),
                criterion.weight(),
                enough ? level : null,
                enough ? criterion.anchor(level) : "");
    }

    /** The score to release, or a {@link RuleException} that says kindly what is missing. */
    static double complete(Map<String, Integer> levels, RubricDetails rubric) {
        List<String> undecided = rubric.criteria().stream()
                .filter(criterion -> !levels.containsKey(criterion.key()))
                .map(criterion -> "“" + criterion.name() + "”")
                .toList();
        if (!undecided.isEmpty()) {
            throw new RuleException(
                    "Nearly there: please score " + list(undecided) + ", or mark “not enough evidence”.");
        }
        return weightedMean(scores(levels, rubric))
                .orElseThrow(() -> new RuleException(
                        "Please score at least one criterion from 1 to 5, so that there is" + " something to go by."));
    }

    /** Each level counts as often as its weight says, and "not enough evidence" not at all: 1 to 5, or empty. */
    static OptionalDouble weightedMean(List<CriterionScore> scores) {
        long sum = 0;
        long weights = 0;
        for (CriterionScore score : scores) {
            if (score.level() != null) {
                sum += (long) score.weight() * score.level();
                weights += score.weight();
            }
        }
        return weights == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum / weights);
    }

    private static String list(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
