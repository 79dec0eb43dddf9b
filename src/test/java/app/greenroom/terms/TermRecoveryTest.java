package app.greenroom.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.greenroom.speech.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words on the left were written down by the engine for the spoken term on the right. */
class TermRecoveryTest {

    private static final List<String> TERMS = List.of(
            "SQL", "API", "GitHub", "JavaScript", "KPI", "Kubernetes", "PostgreSQL", "TensorFlow", "webhook", "OKR");

    private static final Set<String> PARTS =
            Set.of("web", "hook", "git", "hub", "script", "flow", "token", "queue", "lite", "unit");

    /** It reads its dictionaries once. */
    private static final TermRecovery RECOVERY = new TermRecovery(PARTS::contains);

    @ParameterizedTest
    @CsvSource({
        "we wrote the report in sequel and read it, SQL, sequel",
        "the tables are in s q l now, SQL, s q l",
        "then the a p i got an index, API, a p i",
        "i moved the build to get hub last year, GitHub, get hub",
        "half of the java script went away, JavaScript, java script",
        "one k p i a quarter, KPI, k p i",
        "the tests ran in cube net she's the team saw it, Kubernetes, cube net she's",
        "every order in post grass que el and so on, PostgreSQL, post grass que el",
        "a small model intense or flow on the phone, TensorFlow, intense or flow",
        "each told the others by a web hook at night, webhook, web hook",
        "i argued for an okay are with two results, OKR, okay are"
    })
    void aTermIsFoundWhereOtherWordsWereHeard(String heard, String term, String place) {
        List<HeardTerm> found = RECOVERY.recover(words(heard), new Glossary(TERMS));

        assertThat(found).extracting(HeardTerm::term).containsExactly(term);
        assertThat(place).contains(found.getFirst().heard());
        HeardTerm only = found.getFirst();
        assertThat(words(heard).subList(only.first(), only.first() + only.count()))
                .extracting(Word::text)
                .containsExactly(only.heard().split(" "));
        assertThat(only.from()).isEqualTo(only.first());
        assertThat(only.to()).isEqualTo(only.first() + only.count());
    }

    /** By their parts: letters before a word, a word with an ending, a beginning before a word. */
    @ParameterizedTest
    @CsvSource({
        "we keep everything in s q light on the phone, SQLite, s q light",
        "the tests are in j unit and run at night, JUnit, j unit",
        "the model begins with token is ation of the text, tokenization, token is ation",
        "you call in queue and then you wait, enqueue, in queue"
    })
    void howATermIsSaidFollowsFromItsParts(String heard, String term, String place) {
        assertThat(RECOVERY.recover(words(heard), new Glossary(List.of(term))))
                .extracting(HeardTerm::heard)
                .containsExactly(place);
    }

    /** Good enough to look whether it fits, not to say that it was heard. */
    @Test
    void whatSoundsALittleLikeATermWasPerhapsSaid() {
        List<Word> heard = words("it returns the memory address of its upper end");
        Glossary glossary = new Glossary(List.of("operand"));

        assertThat(RECOVERY.recover(heard, glossary)).isEmpty();
        assertThat(RECOVERY.perhaps(heard, glossary))
                .extracting(HeardTerm::term, HeardTerm::heard)
                .containsExactly(tuple("operand", "upper end"));
        assertThat(RECOVERY.perhaps(words("it returns where the number lies in memory"), glossary))
                .isEmpty();
    }

    /** Turns of phrase that sound nearly like a term. */
    @ParameterizedTest
    @ValueSource(strings = {"i get up early and read about the trade", "she got up and we set up the room"})
    void whatPeopleSayAnywayIsNoTerm(String heard) {
        assertThat(RECOVERY.recover(words(heard), new Glossary(TERMS))).isEmpty();
    }

    /** Of two terms that could stand in one place, the one that explains it best. */
    @Test
    void theTermThatSoundsMostLikeItWins() {
        assertThat(RECOVERY.recover(words("nobody reached the d r p from home"), new Glossary(List.of("gRPC", "ERP"))))
                .extracting(HeardTerm::term)
                .containsExactly("ERP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my manager asked for one number a quarter and i argued for two results instead",
                "when our main database server failed on a friday evening i was the engineer on call",
                "the equal parts were kept apart and then we copied them a piece at a time",
                "i would describe my management style as supportive but demanding",
                "he might even have been made amiable himself",
                "we kept it up for a year and it occurred to nobody to ask why"
            })
    void nothingIsInvented(String heard) {
        assertThat(RECOVERY.recover(words(heard), new Glossary(TERMS))).isEmpty();
    }

    @Test
    void nobodyRestsWithinATerm() {
        List<Word> words =
                List.of(new Word("java", 0, 0.4, 1), new Word("script", 1.4, 1.8, 1), new Word("again", 1.8, 2.2, 1));

        assertThat(RECOVERY.recover(words, new Glossary(TERMS))).isEmpty();
    }

    @RepeatedTest(25)
    void wordsInAnyOrderNeverSayTwoTermsAtOnePlace(RepetitionInfo repetition) {
        List<String> said = new ArrayList<>(List.of(
                "post", "grass", "que", "el", "sequel", "java", "script", "get", "hub", "web", "hook", "k", "p", "i",
                "okay", "are", "a", "the", "team", "flow"));
        Collections.shuffle(said, new Random(repetition.getCurrentRepetition()));

        List<HeardTerm> found = RECOVERY.recover(words(String.join(" ", said)), new Glossary(TERMS));

        for (int i = 1; i < found.size(); i++) {
            HeardTerm before = found.get(i - 1);
            assertThat(found.get(i).first()).isGreaterThanOrEqualTo(before.first() + before.count());
        }
        assertThat(Terms.put(words(String.join(" ", said)), found))
                .hasSize(said.size()
                        - found.stream().mapToInt(term -> term.count() - 1).sum());
    }

    @Test
    void aTermTakesThePlaceOfWhatWasHeard() {
        List<Word> words = words("the a p i is slow");
        List<HeardTerm> found = RECOVERY.recover(words, new Glossary(List.of("API")));

        assertThat(Terms.put(words, found)).extracting(Word::text).containsExactly("the", "API", "is", "slow");
    }

    @Test
    void silenceSaysNothing() {
        assertThat(RECOVERY.recover(List.of(), new Glossary(TERMS))).isEmpty();
        assertThat(RECOVERY.recover(words("well"), new Glossary(List.of()))).isEmpty();
    }

    /** A word a second, without a rest, each nearly sure. */
    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            words.add(new Word(word, words.size(), words.size() + 1, 0.8));
        }
        return words;
    }
}
