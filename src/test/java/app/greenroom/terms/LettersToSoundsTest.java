package app.greenroom.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersToSoundsTest {

    private final LettersToSounds letters = new LettersToSounds();
    private final Pronunciations pronunciations =
            new Pronunciations(letters, Set.of("web", "hook", "factoring", "auto")::contains);

    @ParameterizedTest
    @CsvSource({"night, nYt", "nation, neSVn", "making, mekIN", "get, gEt", "checked, CEkt", "pm, piEm", "w, dVbVlju"})
    void wordsSoundAsTheyAreSaid(String word, String sounds) {
        assertThat(letters.sounds(word)).isEqualTo(sounds);
    }

    @ParameterizedTest
    @CsvSource({
        "KPI, kepiY",
        "npm, EnpiEm",
        "GitHub, gIthVb",
        "webhook, wEbhUk",
        "refactoring, rifaktRIN",
        "B2B, bitubi",
        "CHOOK, sihUk",
    })
    void termsAreSpeltOrSaidInParts(String term, String sounds) {
        assertThat(pronunciations.of(term)).contains(sounds);
    }

    /** By its beginning and the rest of it, each read on its own. */
    @Test
    void aKnownBeginningIsAPart() {
        assertThat(pronunciations.of("autoencoder"))
                .contains(letters.soundsOfAll("auto encoder"))
                .doesNotContain(letters.soundsOfAll("auto"));
    }

    @Test
    void oneTermMayBeSaidInSeveralWays() {
        assertThat(pronunciations.of("MySQL")).contains("mYsikwVl", "mYEskjuEl");
    }

    @Test
    void whatCannotBeSaidHasNoSound() {
        assertThat(pronunciations.of("+")).isEmpty();
    }
}
