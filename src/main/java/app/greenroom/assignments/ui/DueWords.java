package app.greenroom.assignments.ui;

import app.greenroom.shared.StudioClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says a due date as people do: the nearer it is, the plainer. In the studio's own time zone. */
@Component
class DueWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final StudioClock clock;

    DueWords(StudioClock clock) {
        this.clock = clock;
    }

    /** "due today at 18:00", "due Friday at 18:00", "due 12 June at 18:00"; afterwards "was due yesterday". */
    String of(Instant due) {
        ZonedDateTime then = due.atZone(ZoneId.systemDefault());
        LocalDate today = clock.instant().atZone(ZoneId.systemDefault()).toLocalDate();
        long days = ChronoUnit.DAYS.between(today, then.toLocalDate());
        if (!due.isAfter(clock.instant())) {
            return "was due " + (days == 0 ? "today at " + TIME.format(then) : before(then, today, -days));
        }
        String day = days == 0 ? "today" : days == 1 ? "tomorrow" : days < 7 ? WEEKDAY.format(then) : date(then, today);
        return "due " + day + " at " + TIME.format(then);
    }

    /** The same as the beginning of a sentence. */
    String begin(Instant due) {
        String words = of(due);
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static String before(ZonedDateTime then, LocalDate today, long days) {
        return days == 1 ? "yesterday" : days < 7 ? days + " days ago" : "on " + date(then, today);
    }

    private static String date(ZonedDateTime then, LocalDate today) {
        return (then.getYear() == today.getYear() ? DAY : DAY_OF_YEAR).format(then);
    }
}
