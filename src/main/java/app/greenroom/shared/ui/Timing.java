package app.greenroom.shared.ui;

import java.time.Duration;

/** Says how long something takes. */
public final class Timing {

    private Timing() {}

    /** "30 s", "2 min", "2 min 30 s", "1 h 5 min". */
    public static String inWords(Duration length) {
        long hours = length.toHours();
        int minutes = length.toMinutesPart();
        int seconds = length.toSecondsPart();
        if (hours > 0) {
            return hours + " h" + (minutes > 0 ? " " + minutes + " min" : "");
        }
        if (minutes > 0) {
            return minutes + " min" + (seconds > 0 ? " " + seconds + " s" : "");
        }
        return seconds + " s";
    }
}
