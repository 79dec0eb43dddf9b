package app.greenroom.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.speech.Word;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectedWordsTest {

    private static final List<Word> HEARD = heard("we", "moved", "to", "cube", "and", "nets", "last", "year");

    @Test
    void aWordThatWasHeardKeepsItsTime() {
        List<Word> corrected = CorrectedWords.of(HEARD, "We moved to Kubernetes last year.");

        assertThat(corrected)
                .extracting(Word::text)
                .containsExactly("We", "moved", "to", "Kubernetes", "last", "year.");
        assertThat(corrected.get(1)).isEqualTo(new Word("moved", 1, 1.8, 1));
        assertThat(corrected.get(4)).isEqualTo(new Word("last", 6, 6.8, 1));
    }

    @Test
    void whatStandsForOthersGetsTheirTime() {
        Word kubernetes =
                CorrectedWords.of(HEARD, "we moved to Kubernetes last year").get(3);

        assertThat(kubernetes).isEqualTo(new Word("Kubernetes", 3, 5.8, 1));
    }

    @Test
    void severalShareTheTimeOfWhatTheyReplace() {
        List<Word> corrected = CorrectedWords.of(HEARD, "we moved to one two three four last year");

        assertThat(corrected.subList(3, 7))
                .extracting(word -> Math.round(word.from() * 10) / 10.0)
                .containsExactly(3.0, 3.7, 4.4, 5.1);
    }

    @Test
    void whatWasAddedStandsBetweenItsNeighbours() {
        Word gladly = CorrectedWords.of(HEARD, "we gladly moved to cube and nets last year")
                .get(1);

        assertThat(gladly.from()).isEqualTo(0.8);
        assertThat(gladly.to()).isEqualTo(0.8);
    }

    @Test
    void whereNothingWasHeardAllIsAtTheBeginning() {
        assertThat(CorrectedWords.of(List.of(), " Two\nwords "))
                .containsExactly(new Word("Two", 0, 0, 1), new Word("words", 0, 0, 1));
    }

    static List<Word> heard(String... texts) {
        List<Word> words = new ArrayList<>();
        for (String text : texts) {
            words.add(new Word(text, words.size(), words.size() + 0.8, 1));
        }
        return words;
    }
}
