package app.greenroom.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.greenroom.speech.Span;
import app.greenroom.speech.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryTest {

    @Test
    void paceCountsPausesToo() {
        // thirty words in 12 s of which 3 s are a pause
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            double from = i * 0.3 + (i < 15 ? 0 : 3);
            words.add(new Word("word", from, from + 0.3, 1));
        }

        assertThat(delivery(words, List.of()).wordsAMinute()).isCloseTo(30 * 60 / 12.0, within(0.01));
    }

    @Test
    void aFewWordsHaveNoPace() {
        assertThat(delivery(said("only a handful of words here"), List.of()).hasPace())
                .isFalse();
    }

    @Test
    void aPauseIsHalfASecondOrMoreBetweenStretchesOfSpeech() {
        List<Span> speech = List.of(new Span(1, 3), new Span(3.4, 5), new Span(5.5, 6), new Span(10, 11));
        Delivery delivery = delivery(List.of(), speech);

        assertThat(delivery.pauses()).containsExactly(new Span(5, 5.5), new Span(6, 10));
        assertThat(delivery.longestPause()).isEqualTo(4);
        assertThat(delivery.speaking()).isCloseTo(5.1, within(0.001));
    }

    @Test
    void pausesAreCountedByTheirLength() {
        List<Span> speech = List.of(
                new Span(0, 1), new Span(1.6, 2), new Span(2.9, 3), new Span(4, 5), new Span(8.9, 9), new Span(13, 14));

        assertThat(delivery(List.of(), speech).pausesByLength())
                .isEqualTo(Map.of(PauseLength.SHORT, 2, PauseLength.LONG, 2, PauseLength.VERY_LONG, 1));
    }

    @Test
    void paceIsToldAQuarterOfAMinuteAtATime() {
        // a word a second for a quarter of a minute, two a second for another, and six seconds that are too few to tell
        List<Word> words = new ArrayList<>();
        for (double at = 2; at < 38; at += at < 17 ? 1 : 0.5) {
            words.add(new Word("word", at, at + 0.4, 1));
        }
        List<PaceAt> paces = delivery(words, List.of()).paces();

        assertThat(paces).extracting(PaceAt::wordsAMinute).containsExactly(60.0, 120.0);
        assertThat(paces).extracting(pace -> pace.part().from()).containsExactly(2.0, 17.0);
    }

    @Test
    void aPhraseEndsWhereTheVoiceRests() {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            double rest = i < 5 ? 0 : i < 30 ? 1 : 2;
            words.add(new Word("word", i * 0.3 + rest, i * 0.3 + rest + 0.3, 1));
        }
        Delivery delivery = delivery(words, List.of());

        assertThat(delivery.phrases()).containsExactly(5, 25, 10);
        assertThat(delivery.usualPhrase()).isEqualTo(10);
    }

    @Test
    void fillersAreFoundWhereTheyAre() {
        List<Filler> fillers = delivery(said("so basically we you know shipped it and it was like huge"), List.of())
                .fillers();

        assertThat(fillers).extracting(Filler::text).containsExactly("basically", "you know", "like");
        assertThat(fillers).extracting(Filler::at).containsExactly(1.0, 3.0, 10.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what kind of users do we have",
                "i would like to measure retention",
                "do you know how many came back",
                "things like price and speed",
                "the same sort of problem",
                "it looks like a seasonal drop"
            })
    void wordsThatMeanSomethingAreNoFillers(String sentence) {
        assertThat(Filler.in(said(sentence))).isEmpty();
    }

    @Test
    void aTranscriptIsCutWhereTheVoiceRests() {
        List<Word> words = List.of(
                new Word("first", 0, 0.5, 1),
                new Word("half", 0.5, 1, 1),
                new Word("second", 1.6, 2, 1),
                new Word("half", 2, 2.4, 1));

        assertThat(Passage.of(words)).extracting(Passage::text).containsExactly("first half", "second half");
        assertThat(Passage.of(words)).extracting(Passage::from).containsExactly(0.0, 1.6);
        assertThat(Passage.of(List.of())).isEmpty();
    }

    @Test
    void andAfterSixteenWordsWhereItDoesNot() {
        assertThat(Passage.of(said("word ".repeat(40).strip())))
                .extracting(passage -> passage.words().size())
                .containsExactly(16, 16, 8);
    }

    private static Delivery delivery(List<Word> words, List<Span> speech) {
        return Delivery.of(words, speech, null);
    }

    /** A word a second, without a rest. */
    private static List<Word> said(String text) {
        List<Word> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            words.add(new Word(word, words.size(), words.size() + 1, 1));
        }
        return words;
    }
}
