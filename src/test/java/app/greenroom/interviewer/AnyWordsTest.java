package app.greenroom.interviewer;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.questions.Difficulty;
import app.greenroom.questions.QuestionDetails;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever an engine makes of a remark: what is said of it is what an interviewer says. Meanings help nobody here. */
class AnyWordsTest {

    /** Everything is on topic, and nothing means a point: all that is left are the words. */
    private static final Tact TACT = new Tact((one, other) -> 0.5);

    private static final QuestionDetails QUESTION = Talk.question(
            1,
            1,
            Difficulty.CORE,
            "Tell me about a time you made something faster.",
            List.of(
                    "Names the result with a number",
                    "Says what it cost the team to get there",
                    "Measured twice before changing anything",
                    "Compares several alternatives honestly"),
            "What did you have to leave undone for it?");
    private static final String ANSWER = "I rewrote the parser, because that was where our importer lost its time.";
    private static final Remark MEANT =
            new Remark("I see.", "Who saw it differently?", Why.DEEPER, QUESTION.id(), Taken.ANSWER, null, null);

    private static final List<String> HARMLESS =
            List.of(("the a it this that was were to of in on when after before while"
                            + " with for you your did how what who changed parser importer time lost happened others around began")
                    .split(" "));
    private static final List<String> FORBIDDEN = List.of(
            "score",
            "scores",
            "excellent",
            "rubric",
            "wrong",
            "married",
            "religion",
            "pregnant",
            "candidates",
            "stupid",
            "pirate",
            "grade",
            "age are you",
            "how old",
            "your children",
            "well done",
            "five out of five",
            "you missed",
            "what i am looking for is this, you did not say it");
    private static final List<String> ELSEWHERE = List.of(
            "Was hat sich danach für alle geändert und warum war das so?",
            "¿Qué fue lo que cambió después de aquello para el equipo?",
            "Qu’est-ce qui a changé après cela pour les autres de l’équipe ?",
            "その後、何が変わりましたか?",
            "Что изменилось после этого?",
            "What changed for you, <i>roughly</i>?",
            "What changed, see http://a.example?",
            "What changed after that?\nAnd then?",
            "W h a t changed after that?",
            "What ｃｈａｎｇｅｄ after that?",
            "What changed after that? What did not?",
            "What changed after that",
            "?",
            "");

    private static Conversation conversation() {
        return new Conversation(
                Talk.plan(Manner.WARM, InterviewLength.questions(2), true, QUESTION),
                "Maya",
                List.of(
                        new Utterance(Why.QUESTION, QUESTION.id(), "Hello Maya.", QUESTION.prompt(), null, null),
                        Utterance.ofCandidate(QUESTION.id(), ANSWER)),
                Heard.typed(ANSWER, List.of()),
                Map.of(),
                Duration.ofMinutes(1));
    }

    private static boolean said(String lead, String words) {
        return TACT.objection(conversation(), MEANT, MEANT.asPutBy("mad", lead, words))
                .isEmpty();
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(400),
                Arbitraries.of(HARMLESS).list().ofMinSize(1).ofMaxSize(60).map(words -> String.join(" ", words) + "?"),
                Arbitraries.of(HARMLESS).list().ofMinSize(1).ofMaxSize(9).map(words -> String.join(" ", words) + "."),
                Arbitraries.of(ELSEWHERE),
                Arbitraries.of(FORBIDDEN).map(words -> "What about " + words + "?"),
                Arbitraries.of(1_000, 100_000).map("What changed? "::repeat));
    }

    @Property(tries = 3000)
    void whatIsSaidAsksOnceInPlainEnglishAndStaysShort(
            @ForAll("anything") String lead, @ForAll("anything") String words) {
        if (!said(lead, words)) {
            return;
        }
        String all = lead + " " + words;
        assertThat(all.chars().filter(letter -> letter == '?')).hasSize(1);
        assertThat(words.strip()).endsWith("?");
        assertThat(all.length()).isLessThan(500);
        assertThat(all).doesNotContain("<", ">", "http", "\n", "\u0000", "#", "*", "_", "[", "{", "\\");
        assertThat(all.codePoints().filter(Character::isLetter)).allMatch(letter -> letter < 0x250);
        assertThat(ELSEWHERE).doesNotContain(words);
        assertThat(FORBIDDEN).noneMatch(all.toLowerCase(Locale.ROOT)::contains);
    }

    /** At least some of it is: a door that is always shut keeps nobody's manners. */
    @Property(tries = 300)
    void plainQuestionsAreSaid(@ForAll long seed) {
        Random chance = new Random(seed);
        List<String> ends =
                List.of("for the others", "in the team", "with the importer", "after that time", "without the parser");
        String words =
                "What " + List.of("changed", "happened", "began", "followed").get(chance.nextInt(4)) + " "
                        + ends.get(chance.nextInt(ends.size())) + " when you rewrote it?";
        assertThat(said("", words)).as(words).isTrue();
    }

    @Property(tries = 500)
    void badMannersAreHeardWhereverTheyStand(@ForAll long seed) {
        Random chance = new Random(seed);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 4 + chance.nextInt(12); i++) {
            words.add(HARMLESS.get(chance.nextInt(HARMLESS.size())));
        }
        words.add(chance.nextInt(words.size() + 1), FORBIDDEN.get(chance.nextInt(FORBIDDEN.size())));
        String put = String.join(chance.nextBoolean() ? " " : ", ", words) + "?";
        assertThat(said("", chance.nextBoolean() ? put : put.toUpperCase(Locale.ROOT)))
                .as(put)
                .isFalse();
    }

    @Property(tries = 500)
    void noPointIsToldInWhateverOrderOfItsWords(@ForAll long seed) {
        Random chance = new Random(seed);
        String point = QUESTION.points().get(chance.nextInt(QUESTION.points().size()));
        List<String> words =
                new ArrayList<>(Arrays.asList(point.toLowerCase(Locale.ROOT).split(" ")));
        Collections.shuffle(words, chance);
        for (int i = chance.nextInt(6); i > 0; i--) {
            words.add(chance.nextInt(words.size() + 1), HARMLESS.get(chance.nextInt(HARMLESS.size())));
        }
        String told = String.join(" ", words);
        assertThat(said("", "What about " + told + "?")).as(told).isFalse();
        assertThat(said("I heard of " + told + ".", "What changed after that time?"))
                .as(told)
                .isFalse();
    }
}
