package app.greenroom.assessment.embedded;

import static app.greenroom.assessment.embedded.Answers.CASE;
import static app.greenroom.assessment.embedded.Answers.STORY;
import static app.greenroom.assessment.embedded.Answers.assess;
import static app.greenroom.assessment.embedded.Answers.heard;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.assessment.AnswerToAssess;
import app.greenroom.assessment.Assessment;
import app.greenroom.assessment.Evidence;
import app.greenroom.assessment.StarFinding;
import app.greenroom.speech.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same words are worth the same, whoever says them: a voice changes when words begin and how sure an engine is of them. */
class SameWordsTest {

    private static final int READINGS = 25;
    private static final double CLEAR_FROM = 0.87;

    static Stream<AnswerToAssess> answers() {
        return Stream.of(Answers.story(heard(STORY)), Answers.theCase(heard(CASE)));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void neitherPaceNorPausesNorConfidenceChangeAnyLevelPointQuoteOrCount(AnswerToAssess answer) {
        List<Object> content = content(assess(readBy(new Random(0), answer)));

        for (int seed = 1; seed < READINGS; seed++) {
            assertThat(content(assess(readBy(new Random(seed), answer))))
                    .as("reading %d", seed)
                    .isEqualTo(content);
        }
    }

    /** Half as fast to twice as fast, with rests anywhere, and as unsure as may be without falling below the gate. */
    private static AnswerToAssess readBy(Random random, AnswerToAssess answer) {
        double pace = 0.2 + 0.6 * random.nextDouble();
        double unsure = (1 - CLEAR_FROM) * 1.6 * random.nextDouble();
        List<Word> words = new ArrayList<>();
        double at = random.nextDouble() * 5;
        for (Word word : answer.words()) {
            double to = at + pace * (0.3 + word.text().length() / 6.0) * (0.7 + 0.6 * random.nextDouble());
            words.add(new Word(word.text(), at, to, 1 - unsure * random.nextDouble()));
            at = to + (random.nextInt(12) == 0 ? 4 * random.nextDouble() : 0);
        }
        return new AnswerToAssess(
                        answer.prompt(),
                        answer.points(),
                        answer.terms(),
                        answer.behavioural(),
                        answer.sample(),
                        answer.rubric(),
                        words,
                        false)
                .withClearFrom(CLEAR_FROM);
    }

    /** All that is said of an answer but when it was said and how sure that is. */
    private static List<Object> content(Assessment assessment) {
        List<Object> content = new ArrayList<>();
        assertThat(assessment.notEnough()).isNull();
        assessment.points().forEach(point -> {
            content.add(point.strength());
            content.add(quotes(point.evidence() == null ? List.of() : List.of(point.evidence())));
        });
        assessment.criteria().forEach(criterion -> {
            content.add(String.valueOf(criterion.level()));
            content.add(criterion.reason());
            content.add(quotes(criterion.evidence()));
        });
        StarFinding star = assessment.star();
        if (star != null) {
            star.parts().forEach(part -> content.add(part.part() + " " + part.found() + " " + part.share()));
        }
        content.add(assessment.specifics());
        content.add(assessment.advice());
        return content;
    }

    private static List<String> quotes(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::quote).toList();
    }
}
