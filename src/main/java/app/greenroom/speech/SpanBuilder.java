package app.greenroom.speech;

import java.util.ArrayList;
import java.util.List;

/** Makes stretches of speech out of one probability a frame. */
class SpanBuilder {

    private final double frame;
    private final SpeechGate gate = new SpeechGate();
    private final List<Span> spans = new ArrayList<>();

    /** @param frame how long one is, in seconds */
    SpanBuilder(double frame) {
        this.frame = frame;
    }

    void add(double probability) {
        if (gate.add(probability) == SpeechGate.Change.ENDED) {
            close();
        }
    }

    List<Span> finish() {
        if (gate.open()) {
            close();
        }
        return List.copyOf(spans);
    }

    private void close() {
        spans.add(new Span(gate.from() * frame, gate.end() * frame));
    }
}
