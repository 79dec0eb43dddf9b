package app.greenroom.assessment.embedded;

import static app.greenroom.assessment.embedded.Answers.CASE;
import static app.greenroom.assessment.embedded.Answers.CASE_POINTS;
import static app.greenroom.assessment.embedded.Answers.CASE_PROMPT;
import static app.greenroom.assessment.embedded.Answers.RUBRIC;
import static app.greenroom.assessment.embedded.Answers.STORY;
import static app.greenroom.assessment.embedded.Answers.STORY_POINTS;
import static app.greenroom.assessment.embedded.Answers.answer;
import static app.greenroom.assessment.embedded.Answers.assess;
import static app.greenroom.assessment.embedded.Answers.story;
import static app.greenroom.assessment.embedded.Answers.theCase;
import static app.greenroom.assessment.embedded.Answers.words;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.assessment.AnswerToAssess;
import app.greenroom.assessment.Assessment;
import app.greenroom.assessment.NotEnough;
import app.greenroom.speech.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not scored at all, and why. */
class GateTest {

    private static final double MEASURED = 0.87;

    @Test
    void silenceGetsNoScore() {
        assertRefused(assess(theCase("")), NotEnough.SILENCE);
    }

    @Test
    void lessThanTwelveWordsThatSaySomethingGetNoScore() {
        assertRefused(
                assess(theCase("I would check the data first and then I would compare it with last year.")),
                NotEnough.TOO_SHORT);
        assertRefused(
                assess(theCase(
                        "um so like you know it is what it is and basically I mean I do not really know".repeat(4))),
                NotEnough.TOO_SHORT);
    }

    @Test
    void whatWasNotHeardWellGetsNoScoreUntilItIsCorrected() {
        List<Word> unsure = asSureAs(0.6, CASE);
        assertRefused(assess(heardBy(MEASURED, unsure)), NotEnough.NOT_HEARD_WELL);
        assertThat(assess(new AnswerToAssess(CASE_PROMPT, CASE_POINTS, List.of(), false, null, RUBRIC, unsure, true))
                        .notEnough())
                .isNull();
    }

    @Test
    void anEngineThatCountsConfidenceInItsOwnWayIsNotHeldToAnothersMeasure() {
        assertThat(assess(heardBy(null, asSureAs(0.7, CASE))).notEnough()).isNull();
        assertThat(assess(heardBy(0.65, asSureAs(0.7, CASE))).notEnough()).isNull();
        assertRefused(assess(heardBy(0.75, asSureAs(0.7, CASE))), NotEnough.NOT_HEARD_WELL);
    }

    @Test
    void whereNobodyKnowsHowSureAnEngineShouldBeATranscriptThatFailedIsStillFound() {
        assertRefused(assess(heardBy(null, asSureAs(0.3, CASE))), NotEnough.NOT_HEARD_WELL);
        String loop = "and then I looked at the data ".repeat(30);
        assertRefused(assess(heardBy(null, asSureAs(0.9, loop))), NotEnough.NOT_HEARD_WELL);
        assertRefused(assess(heardBy(null, asSureAs(0.9, CASE + " " + loop.repeat(4)))), NotEnough.NOT_HEARD_WELL);
    }

    @Test
    void sayingAFewThingsTwiceIsNoFailedTranscript() {
        assertThat(assess(heardBy(null, asSureAs(0.9, CASE + " " + CASE))).notEnough())
                .isNull();
    }

    private static List<Word> asSureAs(double confidence, String text) {
        return words(text, 0.4).stream()
                .map(word -> new Word(word.text(), word.from(), word.to(), confidence))
                .toList();
    }

    private static AnswerToAssess heardBy(@Nullable Double clearFrom, List<Word> words) {
        return new AnswerToAssess(CASE_PROMPT, CASE_POINTS, List.of(), false, null, RUBRIC, words, false)
                .withClearFrom(clearFrom);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zuerst würde ich die Daten prüfen, weil ein kaputtes Ereignis genauso aussieht wie ein echter Rückgang. Danach"
                        + " vergleiche ich die Woche mit der gleichen Woche im Vorjahr und trenne nach Land und Gerät.",
                "D'abord je vérifierais les données, parce qu'un événement cassé ressemble à une vraie baisse. Ensuite je"
                        + " comparerais la semaine avec celle de l'année dernière et je séparerais les pays et les appareils.",
                "Primero revisaría los datos, porque un evento roto se parece a una caída verdadera. Después compararía la"
                        + " semana con la del año pasado y separaría los usuarios gratuitos de los que pagan por país.",
                "首先我会检查数据，因为损坏的事件看起来就像真正的下降。然后我会把这一周与去年同一周进行比较。",
                "Сначала я проверил бы данные, потому что сломанное событие выглядит как настоящее падение. Потом я сравнил бы"
                        + " неделю с той же неделей прошлого года и разделил бы пользователей по странам."
            })
    void anotherLanguageGetsNoScore(String text) {
        assertRefused(assess(theCase(text)), NotEnough.OTHER_LANGUAGE);
    }

    @Test
    void readingOutTheQuestionThePointsOrTheSampleGetsNoScore() {
        assertRefused(assess(theCase((CASE_PROMPT + " ").repeat(6))), NotEnough.NOT_OWN_WORDS);
        assertRefused(
                assess(story(String.join(". ", STORY_POINTS) + ". " + Answers.STORY_PROMPT)), NotEnough.NOT_OWN_WORDS);
        assertRefused(assess(theCase(String.join(", ", CASE_POINTS))), NotEnough.NOT_OWN_WORDS);
        assertRefused(assess(answer(CASE_PROMPT, CASE_POINTS, false, CASE, CASE)), NotEnough.NOT_OWN_WORDS);
        assertRefused(
                assess(answer(
                        CASE_PROMPT,
                        CASE_POINTS,
                        false,
                        CASE,
                        Answers.heard(CASE).replace("before", "well before"))),
                NotEnough.NOT_OWN_WORDS);
    }

    @Test
    void saidInOnesOwnWordsASampleIsNoHindrance() {
        Assessment assessment = assess(answer(Answers.STORY_PROMPT, STORY_POINTS, true, CASE, STORY));

        assertThat(assessment.notEnough()).isNull();
        assertThat(Answers.score(assessment)).isEqualTo(Answers.score(assess(story(STORY))));
    }

    private static void assertRefused(Assessment assessment, NotEnough why) {
        assertThat(assessment.notEnough()).isEqualTo(why);
        assertThat(assessment.points()).isEmpty();
        assertThat(assessment.criteria()).hasSize(RUBRIC.size()).allSatisfy(criterion -> {
            assertThat(criterion.level()).isNull();
            assertThat(criterion.reason()).isEqualTo(why.inWords());
        });
        assertThat(assessment.advice().tryAgain()).isNotBlank();
    }
}
