package app.greenroom.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanBuilderTest {

    private static final double HALF_SURE = 0.4;

    private final SpanBuilder spans = new SpanBuilder(1);

    @Test
    void aGapWithinAWordIsNoPause() {
        add(1, 3);
        add(0, 7);
        add(1, 2);

        assertThat(spans.finish()).containsExactly(new Span(0, 12));
    }

    @Test
    void speechEndsWhereTheQuietBegan() {
        add(0, 2);
        add(1, 3);
        add(0, 8);
        add(1, 1);

        assertThat(spans.finish()).containsExactly(new Span(2, 5), new Span(13, 14));
    }

    @Test
    void halfSureGoesOnButDoesNotBegin() {
        add(HALF_SURE, 4);
        add(1, 1);
        add(HALF_SURE, 20);

        assertThat(spans.finish()).containsExactly(new Span(4, 25));
    }

    @Test
    void aTrailingHushIsNotSpeech() {
        add(1, 2);
        add(0, 3);

        assertThat(spans.finish()).isEqualTo(List.of(new Span(0, 2)));
    }

    private void add(double probability, int frames) {
        for (int i = 0; i < frames; i++) {
            spans.add(probability);
        }
    }
}
