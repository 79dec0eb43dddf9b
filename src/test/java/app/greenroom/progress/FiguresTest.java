package app.greenroom.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for any scores, tried on a few hundred lists full of ties. */
class FiguresTest {

    private static final Offset<Double> EQUAL = within(1e-9);

    static Stream<List<Double>> scores() {
        Random random = new Random(20_260_101);
        return IntStream.range(0, 400)
                .mapToObj(n -> IntStream.range(0, 1 + random.nextInt(14))
                        .mapToObj(i -> 1 + random.nextInt(13) / 3.0)
                        .collect(Collectors.toList()));
    }

    @ParameterizedTest
    @MethodSource("scores")
    void halfOfTheScoresLieOnEitherSideOfTheMedian(List<Double> scores) {
        double median = Figures.median(scores);
        assertThat(scores.stream().filter(score -> score <= median + 1e-9).count() * 2)
                .isGreaterThanOrEqualTo(scores.size());
        assertThat(scores.stream().filter(score -> score >= median - 1e-9).count() * 2)
                .isGreaterThanOrEqualTo(scores.size());
    }

    @ParameterizedTest
    @MethodSource("scores")
    void theMedianDoesNotCareAboutOrder(List<Double> scores) {
        List<Double> shuffled = new ArrayList<>(scores);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(Figures.median(shuffled)).isEqualTo(Figures.median(scores));
    }

    @ParameterizedTest
    @MethodSource("scores")
    void noScoreIsBothFirstAndLatest(List<Double> scores) {
        int share = Figures.share(scores.size());
        assertThat(share).isBetween(1, 5);
        if (scores.size() > 1) {
            assertThat(2 * share).isLessThanOrEqualTo(scores.size());
        }
    }

    @ParameterizedTest
    @MethodSource("scores")
    void firstAndLatestAreTheMeansOfTheEnds(List<Double> scores) {
        int share = Math.max(1, Math.min(5, scores.size() / 2));
        double fromStart = 0;
        double fromEnd = 0;
        for (int i = 0; i < share; i++) {
            fromStart += scores.get(i);
            fromEnd += scores.get(scores.size() - 1 - i);
        }
        assertThat(Figures.first(scores)).isCloseTo(fromStart / share, EQUAL);
        assertThat(Figures.latest(scores)).isCloseTo(fromEnd / share, EQUAL);
    }

    @ParameterizedTest
    @MethodSource("scores")
    void backwardsInTimeEveryChangeTurnsRound(List<Double> scores) {
        Double change = Figures.change(scores);
        Double back = Figures.change(scores.reversed());
        if (scores.size() < 2) {
            assertThat(change).isNull();
            assertThat(Trend.of(change)).isEqualTo(Trend.TOO_FEW);
        } else {
            assertThat(back).isCloseTo(-change, EQUAL);
            assertThat(Trend.of(back)).isEqualTo(opposite(Trend.of(change)));
        }
    }

    @Test
    void aChangeCountsFromThreeTenthsOnAsItIsShown() {
        assertThat(Trend.of(Figures.change(List.of(3.0, 3.3)))).isEqualTo(Trend.RISING);
        assertThat(Trend.of(Figures.change(List.of(3.3, 3.0)))).isEqualTo(Trend.FALLING);
        assertThat(Trend.of(Figures.change(List.of(3.0, 3.25)))).isEqualTo(Trend.RISING);
        assertThat(Trend.of(Figures.change(List.of(3.0, 3.24)))).isEqualTo(Trend.STEADY);
        assertThat(Trend.of(Figures.change(List.of(3.24, 3.0)))).isEqualTo(Trend.STEADY);
    }

    @Test
    void withoutScoresThereIsNothingToSay() {
        assertThat(Figures.first(List.of())).isNull();
        assertThat(Figures.latest(List.of())).isNull();
        assertThat(Figures.change(List.of())).isNull();
        assertThat(Figures.median(List.of())).isNull();
    }

    private static Trend opposite(Trend trend) {
        return switch (trend) {
            case RISING -> Trend.FALLING;
            case FALLING -> Trend.RISING;
            case STEADY, TOO_FEW -> trend;
        };
    }
}
