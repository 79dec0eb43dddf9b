package app.greenroom.assessment.embedded;

import static app.greenroom.assessment.embedded.Answers.CASE;
import static app.greenroom.assessment.embedded.Answers.CASE_POINTS;
import static app.greenroom.assessment.embedded.Answers.CASE_PROMPT;
import static app.greenroom.assessment.embedded.Answers.ENGINE;
import static app.greenroom.assessment.embedded.Answers.STORY;
import static app.greenroom.assessment.embedded.Answers.assess;
import static app.greenroom.assessment.embedded.Answers.heard;
import static app.greenroom.assessment.embedded.Answers.story;
import static app.greenroom.assessment.embedded.Answers.theCase;
import static app.greenroom.assessment.embedded.Answers.words;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.assessment.AnswerToAssess;
import app.greenroom.assessment.Assessment;
import app.greenroom.assessment.Coverage;
import app.greenroom.assessment.Evidence;
import app.greenroom.assessment.PointFinding;
import app.greenroom.assessment.StarFinding;
import app.greenroom.assessment.StarPart;
import app.greenroom.speech.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedEngineTest {

    /** "I would say" opens a sentence; it tells nothing that somebody does since. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I would say that I am a person who likes to work with others and who reads a lot about the trade.",
                "I would ask my friends what they make of it, and they say that I am patient and like a tidy desk."
            })
    void aTurnOfPhraseIsNoLesson(String text) {
        AnswerToAssess answer = Answers.answer(
                Answers.STORY_PROMPT, List.of("says what they learned"), true, null, text + " " + Answers.COFFEE);

        assertThat(assess(answer).points().getFirst().coverage()).isEqualTo(Coverage.MISSING);
    }

    @Test
    void coveredPointsAreQuotedAndMissingOnesAreNamed() {
        Assessment assessment = assess(theCase(CASE));

        assertThat(assessment.points()).extracting(PointFinding::point).containsExactlyElementsOf(CASE_POINTS);
        PointFinding sessions = assessment.points().get(3);
        assertThat(sessions.coverage()).isEqualTo(Coverage.COVERED);
        assertThat(sessions.evidence().quote()).contains("fewer people listening", "each session got shorter");

        Assessment without = assess(theCase(CASE.replaceAll("I would also look whether.*?reasons\\. ", "")));
        assertThat(without.points().get(3).coverage()).isEqualTo(Coverage.MISSING);
        assertThat(without.points().get(3).evidence()).isNull();
    }

    @Test
    void anAnswerAsItIsHeardCoversWhatTheTypedOneDoes() {
        Assessment typed = assess(story(STORY));
        Assessment spoken = assess(story(heard(STORY)));

        assertThat(spoken.points())
                .extracting(PointFinding::coverage)
                .containsExactlyElementsOf(
                        typed.points().stream().map(PointFinding::coverage).toList());
        assertThat(spoken.points().get(1).evidence().quote()).contains("nobody owned that problem");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyQuoteIsReallyInTheAnswerAtItsTime(boolean spoken) {
        AnswerToAssess answer = story(spoken ? heard(STORY) : STORY);
        Assessment assessment = assess(answer);
        List<Evidence> quotes = new ArrayList<>();
        assessment.points().stream()
                .map(PointFinding::evidence)
                .filter(Objects::nonNull)
                .forEach(quotes::add);
        assessment.star().parts().stream()
                .map(StarFinding.Part::evidence)
                .filter(Objects::nonNull)
                .forEach(quotes::add);
        assessment.criteria().forEach(criterion -> quotes.addAll(criterion.evidence()));

        assertThat(quotes)
                .hasSizeGreaterThan(5)
                .allSatisfy(quote -> assertThat(answer.words().stream()
                                .filter(word -> word.from() >= quote.from() && word.to() <= quote.to())
                                .map(Word::text)
                                .collect(Collectors.joining(" ")))
                        .isEqualTo(quote.quote()));
    }

    @Test
    void aStoryIsTakenApart() {
        StarFinding star = assess(story(STORY)).star();

        assertThat(star.missing()).doesNotContain(StarPart.SITUATION, StarPart.ACTION, StarPart.RESULT);
        assertThat(star.parts()).extracting(StarFinding.Part::part).containsExactly(StarPart.values());
        assertThat(star.parts().stream().mapToDouble(StarFinding.Part::share).sum())
                .isBetween(0.9, 1.0001);
        assertThat(star.parts().get(3).evidence().quote()).contains("dropped from forty a week to two");
        assertThat(assess(theCase(CASE)).star()).isNull();
    }

    @Test
    void aStoryWithoutItsEndIsAskedForIt() {
        Assessment assessment = assess(story(STORY.substring(0, STORY.indexOf("As a result"))));

        assertThat(assessment.star().missing()).contains(StarPart.RESULT);
        assertThat(assessment.advice().next()).contains("what came of it");
        assertThat(assessment.advice().tryAgain()).contains("gives a result with a number");
    }

    @Test
    void whatWasDoneAloneAndTogetherIsCounted() {
        Assessment assessment = assess(story(STORY));
        Assessment shared = assess(story(STORY.replace("So I wrote", "So we wrote")
                .replace("I found", "we found")
                .replace("I fixed", "we fixed")
                .replace("I told", "we told")));

        assertThat(assessment.specifics().ownActions())
                .isGreaterThan(assessment.specifics().sharedActions() + 3);
        assertThat(shared.specifics().sharedActions()).isGreaterThanOrEqualTo(4);
        assertThat(shared.criteria().getFirst().level())
                .isLessThan(assessment.criteria().getFirst().level());
    }

    @Test
    void everyLevelHasAReasonAndAStrongOneHasEvidence() {
        Stream.of(story(STORY), theCase(CASE), theCase(STORY), story(Answers.COFFEE))
                .map(Answers::assess)
                .flatMap(assessment -> assessment.criteria().stream())
                .forEach(criterion -> {
                    assertThat(criterion.level()).isBetween(1, 5);
                    assertThat(criterion.confidence()).isBetween(0.1, 0.8);
                    assertThat(criterion.reason()).isNotBlank();
                    assertThat(criterion.evidence().isEmpty() && criterion.level() > 2)
                            .isFalse();
                });
    }

    @Test
    void whoListensAlongHearsPointsBeingCoveredOneByOne() {
        List<Word> words = words(heard(CASE), 0.4);
        long before = 0;
        for (int heard = 0; heard <= words.size(); heard += 15) {
            long covered = ENGINE.covered(CASE_PROMPT, CASE_POINTS, words.subList(0, heard)).stream()
                    .filter(point -> point.coverage() == Coverage.COVERED)
                    .count();
            assertThat(covered).isGreaterThanOrEqualTo(before - 1);
            before = covered;
        }
        assertThat(before).isGreaterThanOrEqualTo(3);
    }

    @Test
    void aTypedAnswerWithoutTimesIsJudgedTheSame() {
        AnswerToAssess timed = theCase(CASE);
        List<Word> untimed = timed.words().stream()
                .map(word -> new Word(word.text(), 0, 0, 1))
                .toList();
        AnswerToAssess typed =
                new AnswerToAssess(CASE_PROMPT, CASE_POINTS, List.of(), false, null, timed.rubric(), untimed, true);

        assertThat(assess(typed).points())
                .extracting(PointFinding::strength)
                .containsExactlyElementsOf(assess(timed).points().stream()
                        .map(PointFinding::strength)
                        .toList());
    }
}
