package app.greenroom.assignments.ui;

import app.greenroom.assignments.DueDate;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chooses a due date and time, in the studio's own time zone. */
class DuePicker extends DateTimePicker {

    DuePicker(Instant now) {
        super("Due");
        setLocale(Locale.UK);
        setStep(Duration.ofMinutes(30));
        setMin(local(now));
        addValueChangeListener(change -> sayInFull());
        setDateAriaLabel("Due date");
        setTimeAriaLabel("Due time");
        setDatePickerI18n(new DatePicker.DatePickerI18n().setFirstDayOfWeek(1));
        setI18n(new DateTimePickerI18n()
                .setRequiredErrorMessage("Please choose when it is due")
                .setIncompleteInputErrorMessage("Please choose both the day and the time")
                .setBadInputErrorMessage("This is not a date and time")
                .setMinErrorMessage("Please choose a time that is still to come"));
    }

    private void sayInFull() {
        Instant due = instant(getValue());
        setHelperText(due == null ? "" : DueDate.inFull(due));
    }

    /** The end of the working day a week ahead, or on the Friday after it. */
    static LocalDateTime suggestion(Instant now) {
        return local(now)
                .plusDays(5)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY))
                .with(LocalTime.of(18, 0));
    }

    static @Nullable Instant instant(@Nullable LocalDateTime local) {
        return local == null ? null : local.atZone(ZoneId.systemDefault()).toInstant();
    }

    static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneId.systemDefault());
    }
}
