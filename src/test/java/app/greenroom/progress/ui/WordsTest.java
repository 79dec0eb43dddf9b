package app.greenroom.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void scoresAreRoundedAsPeopleRound() {
        assertThat(Words.score(2.35)).isEqualTo("2.4");
        assertThat(Words.score(2.349999999999)).isEqualTo("2.4");
        assertThat(Words.score(2.34)).isEqualTo("2.3");
        assertThat(Words.exact(10 / 3.0)).isEqualTo("3.33");
        assertThat(Words.exact(null)).isEqualTo("–");
    }

    @Test
    void aChangeHasItsSign() {
        assertThat(Words.change(0.84)).isEqualTo("+0.8");
        assertThat(Words.change(-0.25)).isEqualTo("−0.3");
        assertThat(Words.change(-0.01)).isEqualTo("0.0");
    }

    @Test
    void smallNumbersAreWords() {
        assertThat(Words.counted(1, "answer")).isEqualTo("one answer");
        assertThat(Words.counted(12, "answer")).isEqualTo("twelve answers");
        assertThat(Words.counted(13, "answer")).isEqualTo("13 answers");
    }

    @Test
    void listsReadLikeSentences() {
        assertThat(Words.list(List.of())).isEmpty();
        assertThat(Words.list(List.of("a"))).isEqualTo("a");
        assertThat(Words.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void longTextsEndBetweenWords() {
        assertThat(Words.shortened("one two three four", 12)).isEqualTo("one two…");
        assertThat(Words.shortened("  one\n two ", 12)).isEqualTo("one two");
        assertThat(Words.shortened("x".repeat(50), 10)).hasSize(10);
    }

    @Test
    void monthsOfAnotherYearAreNamedWithIt() {
        Instant now = Instant.parse("2026-11-20T12:00:00Z");
        assertThat(Words.month(Instant.parse("2026-06-03T12:00:00Z"), now)).isEqualTo("June");
        assertThat(Words.month(Instant.parse("2025-11-03T12:00:00Z"), now)).isEqualTo("November 2025");
    }
}
