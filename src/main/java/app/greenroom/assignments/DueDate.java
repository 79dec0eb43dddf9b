package app.greenroom.assignments;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says a due date in the studio's own time zone. */
public final class DueDate {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.UK);

    private DueDate() {}

    /** "Friday 12 June, 18:00". */
    public static String inFull(Instant due) {
        return FULL.format(due.atZone(ZoneId.systemDefault()));
    }
}
