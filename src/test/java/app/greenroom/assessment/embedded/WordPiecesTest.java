package app.greenroom.assessment.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The model sees what it was made for. */
class WordPiecesTest {

    private final MeaningModel model = new MeaningModel();

    @Test
    void wordsAreCutAsTheModelWasTaught() throws Exception {
        WordPieces pieces = WordPieces.read(getClass().getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json"));

        assertThat(pieces.of("Hello,")).containsExactly(7592, 1010);
        assertThat(pieces.of("embeddings")).containsExactly(7861, 8270, 4667, 2015);
        assertThat(pieces.of("naïve")).isEqualTo(pieces.of("naive"));
        assertThat(pieces.of("don't")).hasSize(3);
        assertThat(pieces.of("x".repeat(300))).containsExactly(100);
    }

    @Test
    void whatMeansTheSameLiesTogether() {
        assertThat(similarity("a man is eating food", "somebody eats a meal")).isGreaterThan(0.5f);
        assertThat(similarity("a man is eating food", "the server lost its database"))
                .isLessThan(0.2f);
        assertThat(similarity("we halved the costs", "we halved the costs")).isCloseTo(1f, within(1e-4f));
    }

    @Test
    void anEndlessSentenceIsCutAndDoesNotFail() {
        Meaning meaning = model.of(java.util.Collections.nCopies(1000, "word"));

        assertThat(meaning.words()).hasDimensions(1000, 384);
    }

    private float similarity(String one, String other) {
        return Meaning.similarity(
                model.of(List.of(one.split(" "))).whole(),
                model.of(List.of(other.split(" "))).whole());
    }
}
