package app.greenroom.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.assessment.Coverage;
import app.greenroom.assessment.Evidence;
import app.greenroom.assessment.PointFinding;
import app.greenroom.interviewer.Taken;
import app.greenroom.interviewer.Why;
import app.greenroom.questions.QuestionId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MomentTest {

    private static final QuestionId QUESTION = new QuestionId(new UUID(1, 1));

    private static TurnRow asks(Why why, @Nullable String point, @Nullable String quote) {
        return new TurnRow(
                TurnId.next(),
                QUESTION,
                "",
                "Asked",
                why,
                point,
                quote,
                null,
                null,
                null,
                List.of(),
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private static TurnRow says(String words, PointFinding... findings) {
        return new TurnRow(
                TurnId.next(),
                QUESTION,
                "",
                words,
                null,
                null,
                null,
                null,
                Taken.ANSWER,
                null,
                List.of(findings),
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private static PointFinding covered(String point, double strength, String quote, double at) {
        return new PointFinding(point, Coverage.COVERED, strength, new Evidence(quote, at, at + 1));
    }

    private static PointFinding missing(String point) {
        return new PointFinding(point, Coverage.MISSING, 0, null);
    }

    @Test
    void theBestOneTheOneThatCameWhenAskedAndTheOneThatWantedMore() {
        TurnRow first = says("A lot better", covered("names a goal", 0.7, "the goal was", 3), missing("says the cost"));
        TurnRow second = says("It cost a week", covered("says the cost", 0.6, "cost a week", 1));
        TurnRow third = says("Best of all", covered("ends well", 0.9, "best of all", 5));
        List<Moment> moments = Moment.of(List.of(
                asks(Why.QUESTION, null, null),
                first,
                asks(Why.MISSING_POINT, "says the cost", null),
                second,
                asks(Why.QUESTION, null, null),
                third,
                asks(Why.CLOSING, null, null)));

        assertThat(moments).extracting(Moment::quote).containsExactly("best of all", "cost a week", "A lot better");
        assertThat(moments.getFirst().at()).isEqualTo(5);
    }

    @Test
    void withoutFindingsTheLongestAnswersAreWorthHearing() {
        TurnRow brief = says("Yes");
        TurnRow lengthy = says("I went there myself and looked at it for a week");
        List<Moment> moments =
                Moment.of(List.of(asks(Why.QUESTION, null, null), brief, asks(Why.QUESTION, null, null), lengthy));

        assertThat(moments).extracting(Moment::turn).containsExactly(lengthy, brief);
    }

    @Test
    void nothingSaidIsNothingToHear() {
        assertThat(Moment.of(List.of(asks(Why.QUESTION, null, null), says("")))).isEmpty();
    }

    @Test
    void whatWasMissingIsWhatToPractise() {
        List<QuestionShare> shares = QuestionShare.of(List.of(
                asks(Why.QUESTION, null, null),
                says("This", covered("names a goal", 0.7, "this", 1), missing("says the cost")),
                asks(Why.MISSING_POINT, "says the cost", null),
                says("And that", missing("names a goal"), missing("says the cost"))));

        assertThat(shares).singleElement().satisfies(share -> {
            assertThat(share.share()).isEqualTo(0.5);
            assertThat(share.missing()).containsExactly("says the cost");
        });
        assertThat(QuestionShare.weakest(shares)).hasSize(1);
    }
}
