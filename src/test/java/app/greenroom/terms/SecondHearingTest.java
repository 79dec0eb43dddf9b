package app.greenroom.terms;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.speech.SampleFile;
import app.greenroom.speech.SecondListener;
import app.greenroom.speech.VocabularyForTests;
import app.greenroom.speech.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The engine is one that fits what it is told to; that the real one does is for SpeechTest. */
class SecondHearingTest {

    private static final List<String> WORDS =
            List.of("we", "saw", "plot", "so", "get", "hub", "git", "last", "plotted", "lea", "year", "the", "click");

    @TempDir
    private Path folder;

    private final List<Collection<String>> asked = new ArrayList<>();
    private SampleFile sound;

    @BeforeEach
    void someSound() throws IOException {
        sound = new SampleFile(Files.write(folder.resolve("sound"), new byte[2 * 16_000 * 5]));
    }

    /** How much better the term fits than "get hub", which sounds like it, or than "plot", which only resembles it. */
    @ParameterizedTest
    @CsvSource({
        "we saw get hub last year, GitHub, -10, true",
        "we saw get hub last year, GitHub, -40, false",
        "we saw plot so last year, Plotly, 8, true",
        "we saw plot so last year, Plotly, -1, false"
    })
    void theSoundDecides(String heard, String term, double better, boolean said) throws Exception {
        List<HeardTerm> found = hearing(better, "").recover(words(heard), new Glossary(List.of(term)), sound);

        assertThat(found).extracting(HeardTerm::term).isEqualTo(said ? List.of(term) : List.of());
    }

    @Test
    void whatFitsBestMustBeAllOfTheTerm() throws Exception {
        List<Word> heard = words("we saw get hub last year");

        assertThat(hearing(30, "we saw get the last").recover(heard, new Glossary(List.of("GitHub")), sound))
                .isEmpty();
    }

    @Test
    void theEngineListensForTheTermBetweenTheWordsBesideIt() throws Exception {
        hearing(0, "").recover(words("we saw get hub last year"), new Glossary(List.of("GitHub")), sound);

        assertThat(asked).contains(List.of("saw get hub last"));
        assertThat(asked)
                .anySatisfy(wordings -> assertThat(wordings)
                        .contains("saw git hub last")
                        .allSatisfy(wording -> assertThat(WORDS).contains(wording.split(" "))));
    }

    /** Then it is as it was without. */
    @Test
    void aTermThatTheEngineCannotSayIsFoundByTheWordsAlone() throws Exception {
        List<Word> heard = words("we saw get hub last year");
        SecondHearing deaf = new SecondHearing(
                new TermRecovery(WORDS::contains), VocabularyForTests.of(folder, WORDS), new Fitting(0, "") {
                    @Override
                    public Optional<Fit> fit(short[] moment, Collection<String> wordings) {
                        return Optional.empty();
                    }
                });

        assertThat(deaf.recover(heard, new Glossary(List.of("GitHub")), sound))
                .extracting(HeardTerm::heard)
                .containsExactly("get hub");
    }

    @Test
    void nothingIsWorthListeningForWhereNothingIsLikeIt() throws Exception {
        SecondHearing hearing = hearing(0, "");

        assertThat(hearing.worthIt(words("we saw get hub last year"), new Glossary(List.of("GitHub"))))
                .isTrue();
        assertThat(hearing.worthIt(words("we saw the year"), new Glossary(List.of("Kubernetes"))))
                .isFalse();
        assertThat(hearing.recover(words("we saw the year"), new Glossary(List.of("Kubernetes")), sound))
                .isEmpty();
        assertThat(asked).isEmpty();
    }

    private SecondHearing hearing(double better, String best) throws IOException {
        return new SecondHearing(
                new TermRecovery(WORDS::contains), VocabularyForTests.of(folder, WORDS), new Fitting(better, best));
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            words.add(new Word(word, words.size() * 0.4, words.size() * 0.4 + 0.4, 1));
        }
        return words;
    }

    /** The first wording asked for, with what was heard a likelihood of 100 and anything else by so much more. */
    private class Fitting implements SecondListener {

        private final double better;
        private final String best;

        Fitting(double better, String best) {
            this.better = better;
            this.best = best;
        }

        @Override
        public boolean canListenAgain() {
            return true;
        }

        @Override
        public Optional<Fit> fit(short[] moment, Collection<String> wordings) {
            asked.add(List.copyOf(wordings));
            String first = wordings.stream().sorted().findFirst().orElseThrow();
            boolean heard = asked.size() % 2 == 1;
            return Optional.of(heard ? new Fit(100, first) : new Fit(100 + better, best.isEmpty() ? first : best));
        }
    }
}
