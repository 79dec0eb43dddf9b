package app.greenroom.assignments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.shared.StudioClock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueWordsTest {

    private static final Instant NOW = at("2026-06-10T12:00"); // a Wednesday

    private final StudioClock clock = new StudioClock();
    private final DueWords words = new DueWords(clock);

    @ParameterizedTest
    @CsvSource({
        "2026-06-10T18:00,due today at 18:00",
        "2026-06-11T09:30,due tomorrow at 09:30",
        "2026-06-12T18:00,due Friday at 18:00",
        "2026-06-16T18:00,due Tuesday at 18:00",
        "2026-06-17T18:00,due 17 June at 18:00",
        "2027-01-05T18:00,due 5 January 2027 at 18:00",
        "2026-06-10T12:00,was due today at 12:00",
        "2026-06-10T08:00,was due today at 08:00",
        "2026-06-09T18:00,was due yesterday",
        "2026-06-04T18:00,was due 6 days ago",
        "2026-06-01T18:00,was due on 1 June",
        "2025-12-31T18:00,was due on 31 December 2025",
    })
    void theNearerThePlainer(String due, String said) {
        assertThat(clock.at(NOW, () -> words.of(at(due)))).isEqualTo(said);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.systemDefault()).toInstant();
    }
}
