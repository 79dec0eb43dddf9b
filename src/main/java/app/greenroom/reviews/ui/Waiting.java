package app.greenroom.reviews.ui;

import app.greenroom.shared.StudioClock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Says how long something has waited. */
@Component
class Waiting {

    private final StudioClock clock;

    Waiting(StudioClock clock) {
        this.clock = clock;
    }

    /** "just in", "12 minutes", "5 hours", "3 days". */
    String since(Instant moment) {
        Duration waited = Duration.between(moment, clock.instant());
        if (waited.toDays() > 0) {
            return counted(waited.toDays(), "day");
        }
        if (waited.toHours() > 0) {
            return counted(waited.toHours(), "hour");
        }
        return waited.toMinutes() > 0 ? counted(waited.toMinutes(), "minute") : "just in";
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
