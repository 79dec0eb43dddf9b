package app.greenroom.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.delivery.Passage;
import app.greenroom.speech.Word;
import app.greenroom.terms.HeardTerm;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranscriptTest {

    private static final List<Word> WORDS = words("we moved it to cuban eddies in june");
    private static final HeardTerm KUBERNETES = new HeardTerm("Kubernetes", 4, 5.8, "cuban eddies", 4, 2);

    @Test
    void aTermStandsInThePlaceOfWhatWasHeard() {
        Transcript transcript = Transcript.asHeard(WORDS, List.of(KUBERNETES));

        Passage read = transcript.withTerms().getFirst();

        assertThat(read.text()).isEqualTo("we moved it to Kubernetes in june");
        assertThat(read.words().stream().flatMap(word -> transcript.term(word).stream()))
                .containsExactly(KUBERNETES);
        assertThat(transcript.passages().getFirst().text())
                .as("what was heard stays")
                .isEqualTo("we moved it to cuban eddies in june");
    }

    @Test
    void theSameTermHeardAsItIsIsNotMarked() {
        List<Word> words = Stream.concat(WORDS.stream(), Stream.of(new Word("Kubernetes", 8, 8.8, 1)))
                .toList();
        Transcript transcript = Transcript.asHeard(words, List.of(KUBERNETES));

        assertThat(transcript.withTerms().getFirst().words())
                .filteredOn(word -> transcript.term(word).isPresent())
                .extracting(Word::from)
                .containsExactly(4.0);
    }

    @Test
    void aTermThatStoodForOtherWordsIsLeftOut() {
        assertThat(Transcript.asHeard(words("we moved it to a cloud in june"), List.of(KUBERNETES))
                        .terms())
                .isEmpty();
        assertThat(Transcript.asHeard(words("we moved it"), List.of(KUBERNETES)).terms())
                .isEmpty();
    }

    private static List<Word> words(String text) {
        String[] words = text.split(" ");
        return IntStream.range(0, words.length)
                .mapToObj(i -> new Word(words[i], i, i + 0.8, 1))
                .toList();
    }
}
