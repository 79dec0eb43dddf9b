package app.greenroom.shared.ui;

import java.time.Duration;

/** A part of a recording, from its beginning to its end. */
public record PlayerStretch(Duration from, Duration to) {

    public static PlayerStretch ofSeconds(double from, double to) {
        return new PlayerStretch(inMillis(from), inMillis(to));
    }

    private static Duration inMillis(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
