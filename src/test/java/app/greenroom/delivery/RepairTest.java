package app.greenroom.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.delivery.Repair.Kind;
import app.greenroom.speech.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairTest {

    private static final List<String> WORDS = List.of(
            "team", "asked", "for", "numbers", "each", "month", "built", "small", "reports", "with", "customers");

    @ParameterizedTest
    @CsvSource({
        "so i i asked the team, i i, REPETITION",
        "we went to the to the team, to the to the, REPETITION",
        "it was was was late, was was was, REPETITION",
        "and we were we were late, we were we were, REPETITION",
        "then i i'm on call, i i'm, RESTART",
        "then i was i went home, i was i, RESTART",
        "because we had to we had a plan, we had to we had, RESTART",
        "it was a the right call, a the, RESTART"
    })
    void whatIsSaidAgainIsFoundWhereItIs(String sentence, String text, Kind kind) {
        List<Repair> repairs = Repair.in(said(sentence));

        assertThat(repairs).hasSize(1);
        assertThat(repairs.getFirst().text()).isEqualTo(text);
        assertThat(repairs.getFirst().kind()).isEqualTo(kind);
        assertThat(repairs.getFirst().at())
                .isEqualTo(List.of(sentence.substring(0, sentence.indexOf(text)).split(" ")).stream()
                        .filter(word -> !word.isBlank())
                        .count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it was very very good",
                "we had had a plan",
                "i think that that is right",
                "we used h t t p p p",
                "twenty twenty was hard",
                "day by day and step by step",
                "i think i can",
                "what i am i owe to them",
                "first i told them then i switched traffic"
            })
    void whatBelongsTwiceIsLeft(String sentence) {
        assertThat(Repair.in(said(sentence))).isEmpty();
    }

    @RepeatedTest(50)
    void asManyArePlantedAsAreFound(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> text = new ArrayList<>();
        int planted = 0;
        for (int i = 0; i < 60; i++) {
            String word = WORDS.get((i + repetition.getCurrentRepetition()) % WORDS.size());
            text.add(word);
            if (random.nextInt(8) == 0) {
                text.add(word);
                planted++;
            }
        }

        assertThat(Repair.in(said(String.join(" ", text)))).hasSize(planted);
    }

    @Test
    void silenceHasNone() {
        assertThat(Repair.in(List.of())).isEmpty();
    }

    /** A word a second. */
    private static List<Word> said(String text) {
        List<Word> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            words.add(new Word(word, words.size(), words.size() + 1, 1));
        }
        return words;
    }
}
