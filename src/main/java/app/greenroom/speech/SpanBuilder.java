package app.greenroom.speech;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes stretches of speech out of one probability a frame: speech begins where it reaches one half, and is over when it
 * stayed below 0.35 for a quarter of a second, so that the gap within a word is no pause.
 */
class SpanBuilder {

    private static final double BEGINS = 0.5;
    private static final double GOES_ON = 0.35;
    private static final int FRAMES_TO_CLOSE = 8;

    private final double frame;
    private final List<Span> spans = new ArrayList<>();
    private int now;
    private int from = -1;
    private int quietSince = -1;

    /** @param frame how long one is, in seconds */
    SpanBuilder(double frame) {
        this.frame = frame;
    }

    void add(double probability) {
        if (from < 0) {
            if (probability >= BEGINS) {
                from = now;
                quietSince = -1;
            }
        } else if (probability >= GOES_ON) {
            quietSince = -1;
        } else {
            if (quietSince < 0) {
                quietSince = now;
            }
            if (now - quietSince + 1 >= FRAMES_TO_CLOSE) {
                close(quietSince);
            }
        }
        now++;
    }

    List<Span> finish() {
        if (from >= 0) {
            close(quietSince < 0 ? now : quietSince);
        }
        return List.copyOf(spans);
    }

    private void close(int end) {
        spans.add(new Span(from * frame, end * frame));
        from = -1;
    }
}
