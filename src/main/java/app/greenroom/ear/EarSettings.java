package app.greenroom.ear;

import app.greenroom.speech.Sound;
import java.time.Duration;

/**
 * How patient an ear is. A turn is over after {@code quiet} and {@code countdown} together, at the soonest.
 *
 * @param from samples of the same sound that others have heard before: times count on from there
 * @param spoken the turn has begun before this ear heard anything
 * @param quiet silence before the turn seems to be over, when what was said sounds complete
 * @param countdown silence from there until it is
 */
public record EarSettings(long from, boolean spoken, Duration quiet, Duration countdown) {

    private static final long A_DAY = Duration.ofDays(1).toSeconds() * Sound.RATE;
    private static final Duration QUIET = Duration.ofMillis(800);
    private static final Duration COUNTDOWN = Duration.ofMillis(4500);

    public EarSettings {
        if (from < 0
                || from > A_DAY
                || outside(quiet, Duration.ofMillis(300), Duration.ofSeconds(10))
                || outside(countdown, Duration.ofSeconds(1), Duration.ofSeconds(60))) {
            throw new IllegalArgumentException(
                    "nobody can listen like that: " + from + ", " + quiet + ", " + countdown);
        }
    }

    /** Thinking pauses of five seconds, from the beginning of a sound. */
    public static EarSettings generous() {
        return new EarSettings(0, false, QUIET, COUNTDOWN);
    }

    public EarSettings from(long samples, boolean spoken) {
        return new EarSettings(samples, spoken, quiet, countdown);
    }

    public EarSettings patience(Duration quiet, Duration countdown) {
        return new EarSettings(from, spoken, quiet, countdown);
    }

    private static boolean outside(Duration duration, Duration least, Duration most) {
        return duration.compareTo(least) < 0 || duration.compareTo(most) > 0;
    }
}
