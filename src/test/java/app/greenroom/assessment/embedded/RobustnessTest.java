package app.greenroom.assessment.embedded;

import static app.greenroom.assessment.embedded.Answers.CASE;
import static app.greenroom.assessment.embedded.Answers.COFFEE;
import static app.greenroom.assessment.embedded.Answers.RUBRIC;
import static app.greenroom.assessment.embedded.Answers.STORY;
import static app.greenroom.assessment.embedded.Answers.answer;
import static app.greenroom.assessment.embedded.Answers.assess;
import static app.greenroom.assessment.embedded.Answers.covered;
import static app.greenroom.assessment.embedded.Answers.heard;
import static app.greenroom.assessment.embedded.Answers.score;
import static app.greenroom.assessment.embedded.Answers.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.greenroom.assessment.AnswerToAssess;
import app.greenroom.assessment.Assessment;
import app.greenroom.speech.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an answer that is made to look better may and may not gain. The thresholds are those of docs/quality.md. */
class RobustnessTest {

    private static final double SAME = 0.02;

    record Tried(
            String name,
            Function<String, AnswerToAssess> question,
            String text,
            Function<String, AnswerToAssess> other) {

        double honest() {
            return score(assess(question.apply(text)));
        }

        double of(String changed) {
            return score(assess(question.apply(changed)));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Tried> tried() {
        return Stream.of(
                new Tried("a story", Answers::story, STORY, Answers::theCase),
                new Tried("a case", Answers::theCase, CASE, Answers::story),
                new Tried("a story as heard", Answers::story, heard(STORY), Answers::theCase),
                new Tried("a case as heard", Answers::theCase, heard(CASE), Answers::story));
    }

    @ParameterizedTest
    @MethodSource("tried")
    void paddingNeverHelps(Tried tried) {
        String padding =
                " That is a very good question and I am really glad that you asked it. It is an important topic for every company"
                        + " these days, and there are many things that one could say about it.";
        assertThat(tried.of(tried.text() + padding.repeat(3))).isLessThanOrEqualTo(tried.honest() + SAME);
        assertThat(tried.of(padding.trim() + " " + tried.text())).isLessThanOrEqualTo(tried.honest() + 0.15);
        assertThat(tried.of(tried.text() + " " + COFFEE)).isLessThanOrEqualTo(tried.honest() + 0.15);
    }

    @ParameterizedTest
    @MethodSource("tried")
    void sayingItAgainNeverHelps(Tried tried) {
        assertThat(tried.of((tried.text() + " ").repeat(3))).isCloseTo(tried.honest(), within(0.1));
        assertThat(tried.of((tried.text() + " ").repeat(3))).isLessThanOrEqualTo(tried.honest() + SAME);
    }

    @ParameterizedTest
    @MethodSource("tried")
    void aListOfKeywordsNeverBeatsARealAnswer(Tried tried) {
        Random random = new Random(7);
        AnswerToAssess asked = tried.question().apply(tried.text());
        List<String> keywords =
                new ArrayList<>(Token.of(List.of(String.join(" ", asked.points()) + " " + tried.text())).stream()
                        .filter(Token::substantive)
                        .map(Token::plain)
                        .toList());
        for (int i = 0; i < 5; i++) {
            assertThat(tried.of(String.join(" ", keywords))).isLessThan(tried.honest() / 2);
            assertThat(tried.of(String.join(", ", keywords) + ".")).isLessThan(tried.honest() / 2);
            assertThat(tried.of(String.join(". ", keywords) + ".")).isLessThan(tried.honest() / 2);
            Collections.shuffle(keywords, random);
        }
    }

    @ParameterizedTest
    @MethodSource("tried")
    void anAnswerToAnotherQuestionOrToNoneIsWorthLittle(Tried tried) {
        AnswerToAssess other = tried.other().apply(tried.text());
        assertThat(score(assess(other))).isLessThan(0.6 * tried.honest());
        assertThat(tried.of(COFFEE)).isLessThan(0.3 * tried.honest());
        assertThat(covered(assess(tried.question().apply(COFFEE)))).isZero();
        assertThat(assess(tried.question().apply(COFFEE)).criteria())
                .allSatisfy(criterion -> assertThat(criterion.level()).isEqualTo(1));
    }

    @ParameterizedTest
    @MethodSource("tried")
    void addingTheSampleOrTheQuestionToAnAnswerGainsNothing(Tried tried) {
        AnswerToAssess asked = tried.question().apply(tried.text());
        double honest = tried.honest();
        String half =
                tried.text().substring(0, tried.text().indexOf(' ', tried.text().length() / 2));
        AnswerToAssess withSample =
                answer(asked.prompt(), asked.points(), asked.behavioural(), COFFEE, tried.text() + " " + COFFEE);
        AnswerToAssess completed = answer(
                asked.prompt(),
                asked.points(),
                asked.behavioural(),
                tried.text().substring(half.length()),
                tried.text());

        assertThat(score(assess(withSample))).isCloseTo(honest, within(0.1));
        assertThat(score(assess(completed))).isLessThanOrEqualTo(tried.of(half) + 0.15);
        assertThat(tried.of(asked.prompt() + " " + tried.text())).isCloseTo(honest, within(0.1));
    }

    @ParameterizedTest
    @MethodSource("tried")
    void wordsHeardWronglyTakeAwayButAddNothing(Tried tried) {
        double honest = tried.honest();
        for (int percent : new int[] {10, 20, 30}) {
            double sum = 0;
            for (int seed = 0; seed < 5; seed++) {
                double wrong = tried.of(withErrors(tried.text(), percent, seed));
                assertThat(wrong).isLessThan(honest + 0.4);
                sum += wrong;
            }
            assertThat(sum / 5).as("%d %% wrong", percent).isBetween(honest * (1 - percent / 50.0), honest + 0.1);
        }
    }

    @ParameterizedTest
    @MethodSource("tried")
    void lettersThatLookAlikeChangeNothing(Tried tried) {
        String lookAlike = tried.text()
                .replace('a', 'а')
                .replace('e', 'е')
                .replace('o', 'о')
                .replace('p', 'р')
                .replace('i', 'і')
                .replace("s", "s\u200b");
        assertThat(tried.of(lookAlike)).isCloseTo(tried.honest(), within(SAME));
    }

    @ParameterizedTest
    @MethodSource("tried")
    void speakingSlowlyOrWithPausesChangesNothing(Tried tried) {
        AnswerToAssess asked = tried.question().apply(tried.text());
        Assessment usual = assess(asked);
        for (double pace : new double[] {0.2, 0.9}) {
            List<Word> words = new ArrayList<>(words(tried.text(), pace));
            for (int i = words.size() / 3; i < words.size(); i++) {
                Word word = words.get(i);
                words.set(i, new Word(word.text(), word.from() + 12, word.to() + 12, word.confidence()));
            }
            Assessment slow = assess(new AnswerToAssess(
                    asked.prompt(), asked.points(), List.of(), asked.behavioural(), null, RUBRIC, words, true));
            assertThat(score(slow)).isEqualTo(score(usual));
            assertThat(slow.specifics()).isEqualTo(usual.specifics());
        }
    }

    @ParameterizedTest
    @MethodSource("tried")
    void sayingLessOfItIsWorthLess(Tried tried) {
        String half =
                tried.text().substring(0, tried.text().indexOf(' ', tried.text().length() / 2));
        assertThat(tried.of(half)).isLessThan(tried.honest());
    }

    /** As long as a real answer and nothing in it: length is not quality. */
    @ParameterizedTest
    @MethodSource("tried")
    void lengthIsNotQuality(Tried tried) {
        String empty = "I think that this is something that matters a lot to me and to everybody who works there. ";
        String long_ = Stream.of(
                        "honestly",
                        "certainly",
                        "of course",
                        "naturally",
                        "in general",
                        "as always",
                        "I suppose",
                        "perhaps")
                .map(word -> word + " " + empty.replace("matters", word.length() % 2 == 0 ? "counts" : "is important"))
                .collect(Collectors.joining(" "));
        assertThat(tried.of(long_)).isLessThan(0.4 * tried.honest());
    }

    /** Words left out, put twice or in the place of others. */
    private static String withErrors(String text, int percent, int seed) {
        Random random = new Random(seed);
        List<String> others = Arrays.asList(COFFEE.split("\\s+"));
        return Arrays.stream(text.split("\\s+"))
                .map(word -> random.nextInt(100) >= percent
                        ? word
                        : switch (random.nextInt(4)) {
                            case 0 -> "";
                            case 1 -> word + " " + others.get(random.nextInt(others.size()));
                            default -> others.get(random.nextInt(others.size()));
                        })
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
