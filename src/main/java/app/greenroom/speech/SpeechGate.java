package app.greenroom.speech;

/**
 * Says when speech begins and when it has ended, out of one probability a frame: it begins where it reaches one half, and
 * is over when it stayed below 0.35 for a quarter of a second, so that the gap within a word is no pause.
 */
public class SpeechGate {

    public enum Change {
        NONE,
        BEGAN,
        ENDED
    }

    private static final double BEGINS = 0.5;
    private static final double GOES_ON = 0.35;
    private static final int FRAMES_TO_CLOSE = 8;

    private long now;
    private boolean open;
    private long from;
    private long quietSince;

    public Change add(double probability) {
        Change change = open ? goOn(probability) : begin(probability);
        now++;
        return change;
    }

    /** Somebody speaks, or paused less than a quarter of a second ago. */
    public boolean open() {
        return open;
    }

    /** The first frame of the speech that began last, counted from 0. */
    public long from() {
        return from;
    }

    /** The frame after the last one with a voice: where speech ended, or will have ended if nothing more comes. */
    public long end() {
        return open && quietSince < 0 ? now : quietSince;
    }

    /** Whether so little of a voice is no voice at all. */
    public static boolean quiet(double probability) {
        return probability < GOES_ON;
    }

    private Change begin(double probability) {
        if (probability < BEGINS) {
            return Change.NONE;
        }
        open = true;
        from = now;
        quietSince = -1;
        return Change.BEGAN;
    }

    private Change goOn(double probability) {
        if (!quiet(probability)) {
            quietSince = -1;
            return Change.NONE;
        }
        if (quietSince < 0) {
            quietSince = now;
        }
        if (now - quietSince + 1 < FRAMES_TO_CLOSE) {
            return Change.NONE;
        }
        open = false;
        return Change.ENDED;
    }
}
