package app.greenroom.shared.ui;

import app.greenroom.shared.Timecode;
import java.time.Duration;

/** A part of a recording, from its beginning to its end. */
public record PlayerStretch(Duration from, Duration to) {

    public static PlayerStretch ofSeconds(double from, double to) {
        return new PlayerStretch(Timecode.at(from), Timecode.at(to));
    }
}
