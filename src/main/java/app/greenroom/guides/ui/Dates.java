package app.greenroom.guides.ui;

import app.greenroom.shared.StudioClock;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates of guides in words. */
@SpringComponent
class Dates {

    /** From when on a reader had better check for themselves. */
    private static final int STALE_DAYS = 365;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private final StudioClock clock;

    Dates(StudioClock clock) {
        this.clock = clock;
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** "today", "yesterday", "41 days ago", "8 months ago", "2 years ago". */
    String ago(LocalDate date) {
        long days = days(date);
        if (days <= 0) {
            return "today";
        }
        if (days == 1) {
            return "yesterday";
        }
        if (days < 90) {
            return days + " days ago";
        }
        long months = ChronoUnit.MONTHS.between(date, today());
        return months < 24 ? months + " months ago" : months / 12 + " years ago";
    }

    boolean stale(LocalDate date) {
        return days(date) > STALE_DAYS;
    }

    private long days(LocalDate date) {
        return ChronoUnit.DAYS.between(date, today());
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneId.systemDefault()).toLocalDate();
    }
}
