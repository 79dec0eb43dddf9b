package app.greenroom.speech;

import java.io.IOException;

/** A recording as samples: mono, 16 000 a second, 16 bits each. Can be listened to more than once. */
@FunctionalInterface
public interface Sound {

    int RATE = 16_000;

    /** Hands the samples on, in order, a block at a time. */
    void listen(Listener listener) throws IOException;

    /** Gets samples; a block is used again after the call. */
    @FunctionalInterface
    interface Listener {
        void hear(short[] samples, int count) throws IOException;
    }
}
