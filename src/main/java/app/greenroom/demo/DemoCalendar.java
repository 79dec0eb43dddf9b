package app.greenroom.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Turns the cast's days into moments. */
record DemoCalendar(LocalDate today, ZoneId zone) {

    static DemoCalendar from(Instant now) {
        ZoneId zone = ZoneId.systemDefault();
        return new DemoCalendar(now.atZone(zone).toLocalDate(), zone);
    }

    /** @param day counted from today */
    Instant at(int day, LocalTime time) {
        return today.plusDays(day).atTime(time).atZone(zone).toInstant();
    }
}
