package app.greenroom.takes;

import app.greenroom.media.MediaType;
import app.greenroom.recordings.RecordingId;
import java.time.Instant;

/**
 * A recording as it is delivered.
 *
 * @param name for a downloaded file; made of our own words and digits
 * @param ours we made this file ourselves from what came
 */
record PlayableTake(RecordingId recording, long size, String sha256, MediaType type, String name, boolean ours) {

    /** Recorded as which take of how many, and when: what its file is called. */
    static String name(int number, Instant startedAt, MediaType type) {
        String day = startedAt.toString().substring(0, 10);
        return "greenroom-" + day + "-take-" + number + "." + type.container().extension();
    }
}
