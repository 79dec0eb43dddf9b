package app.greenroom.assessment.embedded;

import static app.greenroom.assessment.embedded.Answers.CASE;
import static app.greenroom.assessment.embedded.Answers.COFFEE;
import static app.greenroom.assessment.embedded.Answers.ENGINE;
import static app.greenroom.assessment.embedded.Answers.theCase;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.assessment.CoachScale;
import app.greenroom.assessment.ScoredAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What coaches have taught cannot be talked away: instructions in an answer do not move its level. */
class TaughtInjectionTest {

    private static final List<String> ON_IT = List.of(CASE.split("(?<=\\.) "));
    private static final List<String> OFF_IT = List.of(COFFEE.split("(?<=\\.) "));

    private static CoachScale scale;

    /** Sixty answers with none to three sentences that belong to the question: 1, 2, 4 and 5. */
    @BeforeAll
    static void taught() {
        Random random = new Random(11);
        List<ScoredAnswer> scored = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int good = i % 4;
            scored.add(new ScoredAnswer(theCase(answer(good, random)), good < 2 ? good + 1 : good + 2));
        }
        scale = ENGINE.learn(
                        scored,
                        points -> points.stream().mapToDouble(Points::credit).sum())
                .orElseThrow();
    }

    @Test
    void noInjectionLiftsAnAnswerMoreThanTheEngineMayBeLifted() {
        Random random = new Random(12);
        double lifted = 0;
        int attacks = 0;
        for (String injection : InjectionTest.INJECTIONS) {
            for (int good = 0; good < 3; good++) {
                String honest = answer(good, random);
                lifted += level(honest + " " + injection) - level(honest);
                attacks++;
            }
        }

        assertThat(lifted / attacks).isBetween(-0.05, 0.05);
    }

    @Test
    void theScaleTellsTheseAnswersApart() {
        Random random = new Random(13);

        assertThat(level(answer(0, random))).isLessThan(level(answer(3, random)));
    }

    private static int level(String answer) {
        return scale.level(theCase(answer));
    }

    private static String answer(int good, Random random) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            List<String> from = i < good ? ON_IT : OFF_IT;
            said.add(from.get(random.nextInt(from.size())));
        }
        return String.join(" ", said);
    }
}
