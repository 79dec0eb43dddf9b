package app.greenroom.shared.ui;

import app.greenroom.shared.StudioClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says in words how far a moment is from now. */
@Component
public class Ago {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private final StudioClock clock;

    Ago(StudioClock clock) {
        this.clock = clock;
    }

    /** "just now", "5 minutes ago", "in 3 days", and from two weeks on the date. */
    public String inWords(Instant moment) {
        Duration distance = Duration.between(moment, clock.instant());
        boolean past = !distance.isNegative();
        Duration size = distance.abs();
        if (size.compareTo(Duration.ofMinutes(1)) < 0) {
            return past ? "just now" : "in a moment";
        }
        if (size.compareTo(Duration.ofDays(14)) > 0) {
            return DAY.format(moment.atZone(ZoneId.systemDefault()));
        }
        String words = size.toDays() > 0
                ? counted(size.toDays(), "day")
                : size.toHours() > 0 ? counted(size.toHours(), "hour") : counted(size.toMinutes(), "minute");
        return past ? words + " ago" : "in " + words;
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
