package app.greenroom.assessment.embedded;

import static app.greenroom.assessment.embedded.Answers.CASE;
import static app.greenroom.assessment.embedded.Answers.COFFEE;
import static app.greenroom.assessment.embedded.Answers.ENGINE;
import static app.greenroom.assessment.embedded.Answers.theCase;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.assessment.CoachScale;
import app.greenroom.assessment.CoachScales;
import app.greenroom.assessment.PointFinding;
import app.greenroom.assessment.ScoredAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoachScaleTest {

    private static final List<String> ANSWER = List.of(CASE.split("(?<=\\.) "));
    private static final List<String> OTHER = List.of(COFFEE.split("(?<=\\.) "));
    private static final ToDoubleFunction<List<PointFinding>> BEFORE =
            points -> points.stream().mapToDouble(Points::credit).sum();

    @Test
    void nothingIsLearntFromFewerThanFifty() {
        assertThat(ENGINE.learn(scored(CoachScales.FEWEST - 1), BEFORE)).isEmpty();
        assertThat(ENGINE.learn(scored(CoachScales.FEWEST), BEFORE)).isPresent();
    }

    @Test
    void fromCoachesWhoAlwaysGiveTheSameThereIsNothingToLearn() {
        List<ScoredAnswer> same = scored(60).stream()
                .map(scored -> new ScoredAnswer(scored.answer(), 3))
                .toList();

        assertThat(ENGINE.learn(same, BEFORE)).isEmpty();
    }

    /** These coaches give 1 to whoever speaks of the data first and 4 to everybody else: no fixed threshold would. */
    @Test
    void aScaleGivesWhatTheseCoachesWouldGive() {
        CoachScale scale = ENGINE.learn(scored(70), BEFORE).orElseThrow();
        List<ScoredAnswer> others = scored(110).subList(70, 110);
        long right = others.stream()
                .filter(other -> scale.level(other.answer()) == other.score())
                .count();

        assertThat(scale.scored()).isEqualTo(70);
        assertThat(right).isGreaterThan(others.size() * 8L / 10);
    }

    /** Answers of two of five sentences of the case and two of something else; nearly none is twice the same. */
    private static List<ScoredAnswer> scored(int count) {
        Random random = new Random(5);
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    boolean data = i % 2 == 0;
                    List<String> said = new ArrayList<>();
                    said.add(data ? ANSWER.getFirst() : OTHER.get(random.nextInt(3)));
                    said.add(ANSWER.get(1 + random.nextInt(ANSWER.size() - 1)));
                    said.add(OTHER.get(3 + random.nextInt(OTHER.size() - 3)));
                    said.add(ANSWER.get(1 + random.nextInt(ANSWER.size() - 1)));
                    return new ScoredAnswer(theCase(String.join(" ", said)), data ? 1 : 4);
                })
                .toList();
    }
}
