package app.greenroom.assessment.embedded;

import static app.greenroom.assessment.embedded.Answers.COFFEE;
import static app.greenroom.assessment.embedded.Answers.ENGINE;
import static app.greenroom.assessment.embedded.Answers.assess;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.assessment.AnswerToAssess;
import app.greenroom.assessment.Assessment;
import app.greenroom.assessment.CriterionFinding;
import app.greenroom.assessment.Evidence;
import app.greenroom.assessment.Perhaps;
import app.greenroom.assessment.PointFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Terms that some words sound like help a point whose other words were said. */
class PerhapsTest {

    private static final String PROMPT = "What does this sign do in front of a name?";
    private static final List<String> POINTS = List.of("the memory address of its operand");
    private static final String HEARD =
            "when you put that sign in front of a name you do not get what is kept there but the address of its upper end and"
                    + " you can hand that on to something else which then looks there for itself";
    private static final Perhaps OPERAND = new Perhaps("operand", 23, 2);

    @Test
    void aPointIsStrongerWithTheTermsItsWordsSoundLike() {
        PointFinding without = point(answer(HEARD));
        PointFinding with = point(answer(HEARD).withPerhaps(List.of(OPERAND)));

        assertThat(with.strength()).isGreaterThan(without.strength() + 0.05);
    }

    @Test
    void quotesAreWhatWasHeard() {
        Assessment assessment = assess(answer(HEARD).withPerhaps(List.of(OPERAND)));

        List<Evidence> evidence = Stream.concat(
                        assessment.criteria().stream()
                                .map(CriterionFinding::evidence)
                                .flatMap(List::stream),
                        assessment.points().stream().map(PointFinding::evidence))
                .toList();
        assertThat(evidence).isNotEmpty().allSatisfy(one -> assertThat(HEARD).contains(one.quote()));
    }

    /** Whatever the words may sound like, and wherever: without the matter there is no point, and nothing is lost. */
    @Test
    void aTermAloneCoversNothingAndTakesNothingAway() {
        int words = COFFEE.split(" ").length;
        List<Perhaps> everywhere = new ArrayList<>();
        for (int i = 0; i + 6 < words; i += 12) {
            everywhere.add(new Perhaps("operand", i, 2));
        }
        PointFinding coffee = point(answer(COFFEE).withPerhaps(everywhere));

        assertThat(coffee.evidence()).isNull();
        assertThat(coffee.strength())
                .isGreaterThanOrEqualTo(point(answer(COFFEE)).strength());
    }

    private static PointFinding point(AnswerToAssess answer) {
        return ENGINE.covered(answer).getFirst();
    }

    private static AnswerToAssess answer(String text) {
        return new AnswerToAssess(
                PROMPT, POINTS, List.of(), false, null, Answers.RUBRIC, Answers.words(text, 0.4), false);
    }
}
