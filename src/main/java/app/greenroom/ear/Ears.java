package app.greenroom.ear;

import app.greenroom.speech.LiveTranscriber;
import app.greenroom.speech.LiveWords;
import app.greenroom.speech.VoiceDetector;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All ears of this node. They share the models, and there is room for a limited number. */
@Component
public class Ears {

    private final VoiceDetector voices;
    private final LiveTranscriber transcriber;
    private final int room;
    private final Semaphore free;

    Ears(VoiceDetector voices, LiveTranscriber transcriber, EarLimits limits) {
        this.voices = voices;
        this.transcriber = transcriber;
        room = limits.room();
        free = new Semaphore(room);
    }

    /**
     * @throws EarsFullException while too many are listened to
     * @throws app.greenroom.speech.ModelMissingException while there is nothing to hear with
     */
    public Ear open(EarSettings settings, EarEvents events) throws IOException, EarsFullException {
        if (!roomSoon()) {
            throw new EarsFullException(room);
        }
        @Nullable LiveWords words = null;
        try {
            words = transcriber.listen();
            return new StreamingEar(voices, words, settings, events, free::release);
        } catch (IOException | RuntimeException | Error e) {
            if (words != null) {
                words.close();
            }
            free.release();
            throw e;
        }
    }

    /** Whoever comes back after a cut may be faster than the end of the work on what came before it. */
    private boolean roomSoon() {
        try {
            return free.tryAcquire(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
