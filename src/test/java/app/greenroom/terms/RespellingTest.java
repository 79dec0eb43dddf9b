package app.greenroom.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RespellingTest {

    private static final LettersToSounds LETTERS = new LettersToSounds();
    private static final List<String> VOCABULARY =
            List.of("free", "me", "um", "pew", "liu", "hot", "jar", "in", "tube", "ace", "p", "r", "d", "tea", "of");
    private static final Respelling RESPELLING = new Respelling(LETTERS, VOCABULARY);

    @ParameterizedTest
    @CsvSource({"freemium, free me um", "hotjar, hot jar", "pulumi, pew liu me", "prd, p r d"})
    void aTermIsWrittenInWordsThatSoundLikeIt(String term, String words) {
        assertThat(RESPELLING.of(LETTERS.sounds(term), 3)).contains(words);
    }

    @Test
    void whatNoWordSoundsLikeCannotBeWritten() {
        assertThat(RESPELLING.of("ZZZ", 2)).isEmpty();
        assertThat(RESPELLING.of("", 2)).allMatch(String::isEmpty);
    }

    @Property(tries = 200)
    void whateverIsMadeOfKnownWordsIsWrittenInKnownWordsThatSoundTheSame(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 14) Integer> places) {
        String said = LETTERS.soundsOfAll(
                String.join(" ", places.stream().map(VOCABULARY::get).toList()));

        List<String> written = RESPELLING.of(said, 2);

        assertThat(written).isNotEmpty().hasSizeLessThanOrEqualTo(2);
        assertThat(Set.copyOf(VOCABULARY))
                .containsAll(List.of(written.getFirst().split(" ")));
        assertThat(SoundsApart.of(LETTERS.soundsOfAll(written.getFirst()), said))
                .as("%s for %s", written, said)
                .isLessThanOrEqualTo(0.12 * places.size());
    }

    /** Sound by sound, since nothing is left out or put in. */
    private static class SoundsApart {

        static double of(String one, String other) {
            assertThat(one).hasSameSizeAs(other);
            double apart = 0;
            for (int i = 0; i < one.length(); i++) {
                apart += SoundDistance.of(one.charAt(i), other.charAt(i));
            }
            return apart;
        }
    }
}
