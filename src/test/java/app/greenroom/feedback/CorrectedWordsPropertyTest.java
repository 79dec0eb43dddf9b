package app.greenroom.feedback;

import static app.greenroom.feedback.CorrectedWordsTest.heard;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.speech.Word;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.ListArbitrary;

class CorrectedWordsPropertyTest {

    @Property
    void noWordIsLostAndTimeRunsForward(
            @ForAll @From("words") List<String> before, @ForAll @From("words") List<String> after) {
        List<Word> corrected = CorrectedWords.of(heard(before.toArray(String[]::new)), String.join(" \n", after));

        assertThat(corrected).extracting(Word::text).isEqualTo(after);
        for (int i = 0; i < corrected.size(); i++) {
            Word word = corrected.get(i);
            assertThat(word.to()).isGreaterThanOrEqualTo(word.from());
            assertThat(word.from())
                    .isGreaterThanOrEqualTo(i == 0 ? 0 : corrected.get(i - 1).to() - 1e-9);
        }
    }

    @Property
    void whatNobodyChangedStaysAsItWas(@ForAll @From("words") List<String> words) {
        List<Word> heard = heard(words.toArray(String[]::new));

        assertThat(CorrectedWords.of(heard, String.join(" ", words))).isEqualTo(heard);
    }

    @Provide
    ListArbitrary<String> words() {
        return Arbitraries.of("a", "b", "c", "I'm", "3", "…", "naïve").list().ofMaxSize(12);
    }
}
