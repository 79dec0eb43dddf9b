package app.greenroom.shared;

import java.time.Duration;

/** A place in a recording as a clock shows it: "0:19", "12:05". What is left of a second is cut off there. */
public final class Timecode {

    private static final int MINUTE = 60;
    private static final int MILLIS = 1000;

    private Timecode() {}

    /** The place as a length of time, to the millisecond. */
    public static Duration at(double seconds) {
        return Duration.ofMillis(Math.round(seconds * MILLIS));
    }

    public static String of(Duration at) {
        return of(at.toSeconds());
    }

    public static String of(double seconds) {
        long whole = (long) Math.floor(seconds);
        return "%d:%02d".formatted(whole / MINUTE, whole % MINUTE);
    }
}
