package app.greenroom.assessment.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private static final MeaningModel MODEL = new MeaningModel();
    private static final String THOUGHT = "compare people who joined late with people who joined early";
    private static final String OTHER = "ask the support team which complaints came in that week";

    /** What surrounds a thought does not hide it. */
    @Test
    void whoeverSaysTheSameThoughtIsAlike() {
        Traits thought = said(THOUGHT);
        Traits other = said(OTHER);
        Moments moments = Moments.of(List.of(thought, other));
        double[] again = moments.of(said(
                "I would begin with a walk around the shop floor. Then I would compare those who joined late with those who"
                        + " joined early. At lunch I would eat my sandwich in the sun."));

        assertThat(Moments.likeness(again, moments.of(thought))).isPositive();
        assertThat(Moments.likeness(again, moments.of(other))).isNegative();
    }

    /** Three minutes of speech a hundred times would be ten thousand moments. */
    @Test
    void notMoreMomentsAreKeptThanHelp() {
        List<float[]> many = Collections.nCopies(700, said(THOUGHT).moments().getFirst());
        Moments moments = Moments.of(List.of(traits(many), traits(many)));

        assertThat(moments.of(traits(many))).hasSizeBetween(250, 500);
    }

    @Test
    void whereNothingWasSaidNothingIsAlike() {
        Moments moments = Moments.of(List.of(traits(List.of()), traits(List.of())));

        assertThat(moments.of(said(THOUGHT))).isEmpty();
    }

    private static Traits said(String text) {
        List<String> words = List.of(text.split(" "));
        List<Sentence> sentences = Sentences.cut(words).stream()
                .map(places -> Sentence.of(places.stream().map(words::get).toList(), places, MODEL))
                .toList();
        return traits(Moments.in(sentences));
    }

    private static Traits traits(List<float[]> moments) {
        return new Traits(new double[0], new float[0], Set.of(), 0, moments);
    }
}
