package app.greenroom.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingTest {

    @ParameterizedTest
    @CsvSource({"PT0S,0 s", "PT30S,30 s", "PT2M,2 min", "PT2M30S,2 min 30 s", "PT1H,1 h", "PT1H5M,1 h 5 min"})
    void lengthsAreSaidShortly(Duration length, String words) {
        assertThat(Timing.inWords(length)).isEqualTo(words);
    }
}
