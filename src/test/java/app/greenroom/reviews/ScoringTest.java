package app.greenroom.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.greenroom.questions.CategoryId;
import app.greenroom.questions.CategoryRow;
import app.greenroom.rubrics.Criterion;
import app.greenroom.rubrics.RubricDetails;
import app.greenroom.rubrics.RubricId;
import app.greenroom.shared.RuleException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ScoringTest {

    @Test
    void aScoreIsTheMeanOfTheLevelsByWeight() {
        assertThat(mean(score(3, 4), score(3, 3), score(4, 4))).isEqualTo(3.7);
        assertThat(mean(score(1, 1), score(1, 2))).isEqualTo(1.5);
        assertThat(mean(score(2, 5), score(5, null), score(3, 2))).isEqualTo(3.2);
        assertThat(Scoring.weightedMean(List.of(score(2, null)))).isEmpty();
    }

    @RepeatedTest(200)
    void aScoreLiesBetweenItsLevels(RepetitionInfo run) {
        List<CriterionScore> scores = random(run);
        double mean = mean(scores.toArray(CriterionScore[]::new));
        assertThat(mean).isBetween((double) lowest(scores), (double) highest(scores));
    }

    @RepeatedTest(200)
    void onlyTheRatioOfTheWeightsCountsAndNotTheOrder(RepetitionInfo run) {
        List<CriterionScore> scores = random(run);
        double mean = Scoring.weightedMean(scores).orElseThrow();

        List<CriterionScore> tripled = scores.stream()
                .map(score -> score(score.weight() * 3, score.level()))
                .toList();
        List<CriterionScore> shuffled = new ArrayList<>(scores);
        Collections.shuffle(shuffled, new Random(run.getCurrentRepetition()));

        assertThat(Scoring.weightedMean(tripled).orElseThrow()).isEqualTo(mean, within(1e-12));
        assertThat(Scoring.weightedMean(shuffled).orElseThrow()).isEqualTo(mean);
    }

    @RepeatedTest(200)
    void notEnoughEvidenceCountsForNothing(RepetitionInfo run) {
        List<CriterionScore> scores = new ArrayList<>(random(run));
        double mean = Scoring.weightedMean(scores).orElseThrow();
        scores.add(run.getCurrentRepetition() % scores.size(), score(10, null));
        assertThat(Scoring.weightedMean(scores).orElseThrow()).isEqualTo(mean);
    }

    @RepeatedTest(200)
    void aHigherLevelNeverLowersTheScore(RepetitionInfo run) {
        List<CriterionScore> scores = random(run);
        double mean = Scoring.weightedMean(scores).orElseThrow();
        for (int i = 0; i < scores.size(); i++) {
            Integer level = scores.get(i).level();
            if (level != null && level < Criterion.LEVELS) {
                List<CriterionScore> better = new ArrayList<>(scores);
                better.set(i, score(scores.get(i).weight(), level + 1));
                assertThat(Scoring.weightedMean(better).orElseThrow()).isGreaterThan(mean);
            }
        }
    }

    @Test
    void whatIsMissingIsNamed() {
        RubricDetails rubric = rubric("Structure", "Metrics", "Judgement");

        assertThatThrownBy(() -> Scoring.complete(Map.of("Metrics", 3), rubric))
                .isInstanceOf(RuleException.class)
                .hasMessage("Nearly there: please score “Structure” and “Judgement”, or mark “not enough evidence”.");
        assertThatThrownBy(() -> Scoring.complete(Map.of("Structure", 0, "Metrics", 0, "Judgement", 0), rubric))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("at least one criterion");
        assertThat(Scoring.complete(Map.of("Structure", 0, "Metrics", 2, "Judgement", 3), rubric))
                .isEqualTo(2.5);
    }

    private static double mean(CriterionScore... scores) {
        return Scoring.weightedMean(List.of(scores)).orElseThrow();
    }

    /** One to six criteria, of which at least one has a level. */
    private static List<CriterionScore> random(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<CriterionScore> scores = new ArrayList<>();
        scores.add(score(1 + random.nextInt(10), 1 + random.nextInt(5)));
        for (int more = random.nextInt(6); more > 0; more--) {
            Integer level = random.nextInt(4) == 0 ? null : Integer.valueOf(1 + random.nextInt(5));
            scores.add(score(1 + random.nextInt(10), level));
        }
        return scores;
    }

    private static CriterionScore score(int weight, @Nullable Integer level) {
        return new CriterionScore("key", "name", weight, level, "");
    }

    private static int lowest(List<CriterionScore> scores) {
        return levels(scores).stream().min(Integer::compare).orElseThrow();
    }

    private static int highest(List<CriterionScore> scores) {
        return levels(scores).stream().max(Integer::compare).orElseThrow();
    }

    private static List<Integer> levels(List<CriterionScore> scores) {
        List<Integer> levels = new ArrayList<>();
        for (CriterionScore score : scores) {
            if (score.level() != null) {
                levels.add(score.level());
            }
        }
        return levels;
    }

    private static RubricDetails rubric(String... criteria) {
        List<String> anchors = List.of("one", "two", "three", "four", "five");
        return new RubricDetails(
                new RubricId(new UUID(0, 1)),
                new CategoryRow(new CategoryId(new UUID(0, 2)), "product-sense", "Product sense", 3, 3, false),
                1,
                List.of(criteria).stream()
                        .map(name -> new Criterion(name, name, 1, anchors))
                        .toList(),
                Instant.EPOCH,
                null);
    }
}
