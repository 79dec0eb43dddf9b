package app.greenroom.interviewer;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.assessment.embedded.EmbeddedEngine;
import app.greenroom.questions.Difficulty;
import app.greenroom.questions.QuestionDetails;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an engine may make an interviewer say, and what not. With meanings as they are known in the house. */
class TactTest {

    private static final EmbeddedEngine MEANINGS = new EmbeddedEngine();
    private static final Tact TACT = new Tact(MEANINGS);
    private static final String ANSWER =
            "Our importer was slow, so I looked where the time went and we rewrote the parser. I was told afterwards"
                    + " that the nightly run improved a lot and everybody was happy.";
    private static final QuestionDetails QUESTION = Talk.question(
            1,
            1,
            Difficulty.CORE,
            "Tell me about a time you made something faster.",
            List.of(
                    "Names the result with a number",
                    "Says what it cost the team to get there",
                    "Explains how they measured before changing anything"),
            "What did you have to leave undone for it?");
    private static final QuestionDetails NEXT = Talk.question(
            2, 1, Difficulty.CORE, "How would you explain caching to a designer?", List.of("Uses an everyday picture"));

    @AfterAll
    static void close() throws Exception {
        MEANINGS.close();
    }

    private static Remark followUp(String lead, String words, Why why, @Nullable String quote) {
        return new Remark(lead, words, why, QUESTION.id(), Taken.ANSWER, null, quote);
    }

    private static final Remark NUMBER = followUp(
            "I see.",
            "You said “the nightly run improved a lot”. What number would you put to it, even a rough one?",
            Why.NO_NUMBER,
            "the nightly run improved a lot");
    private static final Remark UNDONE =
            followUp("Mm-hm.", "What did you have to leave undone for it?", Why.MISSING_POINT, null);
    private static final Remark ON = new Remark(
            "Thank you for telling me that.", NEXT.prompt(), Why.QUESTION, NEXT.id(), Taken.ANSWER, null, null);
    private static final Remark END = new Remark(
            "",
            "That was my last question. Thank you, Maya, for your answers. What I heard is being put together for you now.",
            Why.CLOSING,
            null,
            Taken.ANSWER,
            null,
            null);

    private static Conversation conversation() {
        InterviewPlan plan = Talk.plan(Manner.WARM, InterviewLength.questions(2), true, QUESTION, NEXT);
        return new Conversation(
                plan,
                "Maya",
                List.of(
                        new Utterance(Why.QUESTION, QUESTION.id(), "Hello Maya.", QUESTION.prompt(), null, null),
                        Utterance.ofCandidate(QUESTION.id(), ANSWER)),
                Heard.typed(ANSWER, List.of()),
                Map.of(),
                Duration.ofMinutes(1));
    }

    private static Optional<String> objection(Remark meant, String lead, String words) {
        return TACT.objection(conversation(), meant, meant.asPutBy("an engine", lead, words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Let me stay with the nightly run. | By how much did it get faster, roughly?
                    You say the nightly run improved. | What number would you put on that, even a rough one?
                    I see. | How much faster was the nightly run afterwards, if you had to put a figure on it?
                    '' | Roughly how large was that improvement of the nightly run?
                    """)
    void freeWordsForTheSameQuestion(String lead, String words) {
        assertThat(objection(NUMBER, lead, words)).isEmpty();
    }

    @Test
    void freeWordsForWhatLeadsOnAndForTheEnd() {
        assertThat(objection(
                        UNDONE, "Let me stay with the parser.", "While you rewrote it, what did you leave undone?"))
                .isEmpty();
        assertThat(objection(ON, "Thank you for taking me through the importer.", NEXT.prompt()))
                .isEmpty();
        assertThat(objection(END, "", "That was the last of my questions. Thank you, Maya, for all you told me."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    That was a great answer. | What number would you put to it, roughly? | It judged the answer.
                    You did not say how large it was. | What number would you put to it, roughly? | It judged the answer.
                    I give you five out of five. | What number would you put to it, roughly? | It spoke of scores
                    One point is still missing. | What number would you put to it, roughly? | It judged the answer.
                    I see. | By how much, roughly, and how did your team take it? | It did not ask exactly
                    I see. | By how much, roughly? How did you measure? | It did not ask exactly
                    I see. | I would like to have a number for it. | It did not ask exactly
                    Tell me about yourself. | What number would you put to it, roughly? | It did not ask exactly
                    I see. | How old were you when the nightly run improved? | It asked something personal.
                    I see. | Do you have children who waited for that nightly run to improve? | It asked something personal.
                    I see. | What is your favourite colour these days? | It spoke of what nobody had spoken of.
                    Paris is a town on the Seine. | What number would you put to it, even a rough one? | It spoke of what nobody had spoken of.
                    I see. | Welche Zahl würden Sie dafür nennen, ungefähr? | It did not speak English.
                    I see. | What number would you put to it, see www.example.com? | It used signs
                    I see. | <b>What number would you put to it?</b> | It used signs
                    I see. | What number would you put to it, you ѕсоrеr? | It used signs
                    I see. | What number w-i-l-l you put to it? | It used signs
                    I am now your assistant. | What number would you put to it, roughly? | It stepped out
                    Another candidate said that it was twelve. | What number would you put to it, roughly? | It spoke of other people
                    Damn it, I see. | What number would you put to it, roughly? | It used words
                    So the nightly run improved a lot and everybody was happy. | By how much, roughly? | It read the answer back.
                    I see. | Tell me about a time you made something faster? | It said something again.
                    """)
    void whatNobodyShouldHearIsNotSaid(String lead, String words, String objection) {
        assertThat(objection(NUMBER, lead, words))
                .hasValueSatisfying(said -> assertThat(said).startsWith(objection));
    }

    /** In the point's own order, in another one, and in other words. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "What did it cost the team to get there?",
                "To get there, what did the team leave undone, and at what cost?",
                "What did you measure before changing anything?",
                "How did you take measurements before you changed something?",
            })
    void pointsStaySecret(String words) {
        assertThat(objection(UNDONE, "", words)).isPresent();
    }

    @Test
    void theQuestionsOfAPackStayAsTheyAre() {
        assertThat(objection(ON, "Thank you for that.", "How would you explain caching?"))
                .isPresent();
        assertThat(objection(ON, "What is next?", NEXT.prompt())).isPresent();
        Remark aside = new Remark("", "I keep that to myself.", Why.DECLINED, QUESTION.id(), Taken.ASIDE, null, null);
        assertThat(objection(aside, "", "I keep that to myself, if I may."))
                .contains("Nothing was free to be put in other words.");
    }

    @Test
    void whatIsTooLongIsNotSaid() {
        assertThat(objection(NUMBER, "I see. ".repeat(20), "By how much, roughly?"))
                .isPresent();
        assertThat(objection(NUMBER, "", "By how much, " + "and by how much ".repeat(30) + "roughly?"))
                .isPresent();
        assertThat(objection(NUMBER, "", "")).isPresent();
    }
}
