package app.greenroom.assessment.embedded;

import static app.greenroom.assessment.embedded.Answers.CASE;
import static app.greenroom.assessment.embedded.Answers.ENGINE;
import static app.greenroom.assessment.embedded.Answers.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.assessment.AnswerToAssess;
import app.greenroom.assessment.Coverage;
import app.greenroom.assessment.PointFinding;
import app.greenroom.speech.Word;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever says the opposite of a point has not said it; whoever only says "not" on the way has. */
class ContradictionTest {

    private static final String PROMPT = "What do you know about it?";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The array is sorted in ascending order                | The array is sorted in ascending order before the search | The array is not sorted in ascending order before the search
            The array is sorted in ascending order                | The array is sorted in ascending order before the search | The array isn't sorted in ascending order before the search
            The array is sorted in ascending order                | The array is sorted in ascending order before the search | The array is sorted in descending order before the search
            A/B tests the new checkout with half of the users     | We A/B tested the new checkout with half of our users    | We never A/B tested the new checkout with half of our users
            A heap is faster than a list at finding the minimum   | A heap is faster than a list for finding the minimum     | A heap is slower than a list for finding the minimum
            A heap is faster than a list at finding the minimum   | A heap is faster than a list for finding the minimum     | A heap is not faster than a list for finding the minimum
            compares with the same season last year               | I compared it with the same season of last year          | I did not compare it with the same season of last year
            Revenue increases when the price falls                | Revenue increases when the price falls                   | Revenue decreases when the price falls
            The cache is cleared after every deployment           | The cache is cleared after every deployment              | The cache was never cleared after every deployment
            tells the finance team about the refunds              | I called the finance team about the lost refunds         | I never called the finance team about the lost refunds
            """)
    void theOppositeCoversNothing(String point, String said, String opposite) {
        PointFinding covered = find(point, said);
        PointFinding denied = find(point, opposite);

        assertThat(covered.coverage()).isEqualTo(Coverage.COVERED);
        assertThat(denied.coverage()).isNotEqualTo(Coverage.COVERED);
        assertThat(denied.strength()).isLessThan(covered.strength());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The array is sorted in ascending order              | The array is not only sorted in ascending order but also has no gaps
            The array is sorted in ascending order              | If the array is not sorted, it will not work, so the array is sorted in ascending order first
            compares with the same season last year             | I did not hesitate to compare it with the same season of last year
            asks no fewer than five customers about the price   | I asked five customers about the price they pay, no fewer than that
            asks five customers about the price                 | I asked no fewer than five customers about the price
            A heap is faster than a list                        | A heap is not slower but faster than a list
            You need to know how much vinegar was used          | They did not say how much vinegar was used in each container
            Make sure the samples are of the same thickness     | The students did not make sure that the samples had the same thickness
            A constructor does not have a return type           | A constructor cannot have a return type
            The left child is smaller than its parent           | The left child is smaller, and no child on the left is greater than its parent
            tells the finance team about the refunds            | I never failed to call the finance team because of the lost refunds
            The cache is cleared after every deployment         | No doubt the cache is cleared after every deployment
            The cache is cleared after every deployment         | Isn't it true that the cache is cleared after every deployment
            """)
    void aHarmlessNotTakesNothingAway(String point, String said) {
        assertThat(find(point, said).coverage()).isEqualTo(Coverage.COVERED);
    }

    /** Spoken, without a comma: what comes after the denial's own clause is said. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A queue serves whoever came first     | it is not a stack but a queue and a queue serves whoever came first
            The array is sorted before the search | I was not sure at first because the array is sorted before the search
            """)
    void aDenialEndsWithItsClause(String point, String said) {
        assertThat(find(point, said).coverage()).isEqualTo(Coverage.COVERED);
    }

    /**
     * Also where the opposite is not noticed: then the five points together stay as they were, but for what one more word in a
     * sentence does to the meanings of its neighbours (0.11 at most of what was tried).
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                " would check",
                " would compare",
                " would split",
                " would write",
                " noticed",
                " wrote",
                " found",
                " fixed",
                " told"
            })
    void toDenyWhatOneDidNeverHelps(String did) {
        String answer = CASE.contains("I" + did) ? CASE : STORY;
        Function<String, AnswerToAssess> question = answer.equals(CASE) ? Answers::theCase : Answers::story;
        String denied = answer.replaceAll("I" + did + "|I also" + did, "I never" + did);

        assertThat(denied).isNotEqualTo(answer);
        assertThat(said(question.apply(denied))).isLessThanOrEqualTo(said(question.apply(answer)) + 0.15);
    }

    private static double said(AnswerToAssess answer) {
        return ENGINE.covered(answer).stream().mapToDouble(Points::credit).sum();
    }

    private static PointFinding find(String point, String said) {
        List<Word> words = Arrays.stream(said.split(" "))
                .map(word -> new Word(word, 0, 0, 1))
                .toList();
        return ENGINE.covered(
                        new AnswerToAssess(PROMPT, List.of(point), List.of(), false, null, List.of(), words, true))
                .getFirst();
    }
}
