package app.greenroom.ear;

import app.greenroom.speech.VoiceStream;
import java.util.ArrayList;
import java.util.List;

/** A turn taker with a clock of frames, and everything it told. */
class Turns {

    final List<EarEvent> told = new ArrayList<>();
    private final TurnTaker taker;

    Turns(EarSettings settings) {
        taker = new TurnTaker(settings, told::add);
    }

    Turns voice(double seconds) {
        return frames(seconds, 0.9);
    }

    Turns silence(double seconds) {
        return frames(seconds, 0.02);
    }

    Turns frames(double seconds, double probability) {
        for (long left = count(seconds); left > 0; left--) {
            taker.frame(probability);
        }
        return this;
    }

    Turns words(String words) {
        taker.understood(words.isEmpty() ? List.of() : List.of(words.split(" ")));
        return this;
    }

    Turns hold() {
        taker.hold();
        return this;
    }

    Turns release() {
        taker.release();
        return this;
    }

    Turns playing(boolean on) {
        taker.playing(on);
        return this;
    }

    <T extends EarEvent> List<T> told(Class<T> kind) {
        return told.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    static long count(double seconds) {
        return Math.round(seconds / VoiceStream.FRAME_SECONDS);
    }
}
