package app.greenroom.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.greenroom.people.SignedIn;
import app.greenroom.speech.SpeechForTests;
import app.greenroom.testing.Api;
import app.greenroom.testing.Api.Browser;
import app.greenroom.testing.HttpTest;
import app.greenroom.testing.Studio;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The line between a page and its ear, as browsers and others use it. */
@HttpTest
class EarSocketTest {

    private static final String START = "{\"type\":\"start\"}";

    /** Samples: the first sentence, two seconds of silence, and two seconds of the next. */
    private static final int FIRST_ENDS = 56_000;

    private static final int SECOND_BEGINS = FIRST_ENDS + 32_000;
    private static final int IN_THE_SECOND = SECOND_BEGINS + 32_000;
    private static final boolean MODELS = System.getenv("GREENROOM_MODELS") != null;

    @Autowired
    private Api api;

    @Autowired
    private Studio studio;

    private Browser maya;

    @BeforeEach
    void somebody() {
        maya = api.browser(studio.candidate());
    }

    @Test
    void onlyCandidatesOnOurOwnPagesAreLetIn() {
        String ours = maya.address().toString();
        SignedIn coach = studio.coach();

        assertThat(Line.refusal(api.stranger(), ours)).as("nobody").isEqualTo(401);
        assertThat(Line.refusal(api.browser(coach), ours)).as("a coach").isEqualTo(403);
        assertThat(Line.refusal(maya, "https://elsewhere.example")).isEqualTo(403);
        assertThat(Line.refusal(maya, "null")).as("a sandboxed frame").isEqualTo(403);
        assertThat(Line.refusal(maya, null)).as("no browser").isEqualTo(403);
        assertThat(Line.refusal(maya, ours)).isEqualTo(101);
    }

    @Test
    void whatIsTooBigOrMakesNoSenseClosesTheLine() throws Exception {
        assertThat(Line.open(maya).send(ByteBuffer.allocate(40_000)).closed()).isEqualTo(1009);
        assertThat(Line.open(maya).send("x".repeat(2000)).closed()).isEqualTo(1009);
        assertThat(Line.open(maya).send("hello").closed()).isEqualTo(4400);
        assertThat(Line.open(maya).send("{\"type\":\"hold\"}").closed()).isEqualTo(4400);
        assertThat(Line.open(maya).send("{\"type\":\"start\",\"quiet\":0}").closed())
                .isEqualTo(4400);
        assertThat(Line.open(maya).send(new short[1600]).closed())
                .as("sound before the start")
                .isEqualTo(4400);
    }

    @Test
    void aNewLineTakesThePlaceOfTheOneBefore() throws Exception {
        Line first = Line.open(maya);
        Line second = Line.open(maya);
        assertThat(first.closed()).isEqualTo(4409);
        assertThat(second.send("hello").closed()).isEqualTo(4400);
    }

    @Test
    void withoutAModelTheLineSaysSo() throws Exception {
        assertThat(Line.open(maya).send(START).closed()).isEqualTo(4504);
    }

    @Test
    void moreSoundThanTimeHasPassedIsRefused() throws Exception {
        assumeTrue(MODELS, "no speech models: bin/models brings them");
        Line line = Line.listening(maya).send(START);
        line.until("ready");
        line.send(new short[100 * 16_000]);
        assertThat(line.closed()).isEqualTo(4429);
    }

    @Test
    void afterACutNothingHeardIsLostAndTimesGoOn() throws Exception {
        assumeTrue(MODELS, "no speech models: bin/models brings them");
        short[] sound = thinkingAfterTheFirstSentence();
        List<JsonNode> told = new ArrayList<>();
        Line line = Line.listening(maya).send(START);
        line.until("ready");
        line.send(Arrays.copyOf(sound, IN_THE_SECOND));
        told.addAll(line.until("words"));
        told.addAll(line.until("heard"));
        line.cut();
        int heard = told.getLast().path("samples").asInt();
        assertThat(heard).isBetween(FIRST_ENDS, SECOND_BEGINS);

        Line again = Line.listening(maya).send("{\"type\":\"start\",\"spoken\":true,\"from\":" + heard + "}");
        assertThat(again.until("ready").getLast().path("samples").asInt()).isEqualTo(heard);
        again.send(Arrays.copyOfRange(sound, heard, sound.length));
        again.send(new short[4 * 16_000]);
        told.addAll(again.until("probably-over"));
        assertThat(told.getLast().path("at").asDouble()).isCloseTo(17.9, within(0.4));
        again.send("{\"type\":\"stop\"}");
        assertThat(again.closed()).isEqualTo(1000);
        told.addAll(again.rest());

        List<JsonNode> words =
                told.stream().flatMap(one -> one.path("words").valueStream()).toList();
        assertThat(words).extracting(word -> word.path("text").asString()).contains("team", "our");
        assertThat(words)
                .extracting(word -> word.path("from").asDouble())
                .isSorted()
                .last()
                .satisfies(last -> assertThat(last).isBetween(15.0, 18.0));
    }

    private static short[] thinkingAfterTheFirstSentence() throws Exception {
        short[] answer = SpeechForTests.samples("answer.wav");
        short[] sound = new short[answer.length + SECOND_BEGINS - FIRST_ENDS];
        System.arraycopy(answer, 0, sound, 0, FIRST_ENDS);
        System.arraycopy(answer, FIRST_ENDS, sound, SECOND_BEGINS, answer.length - FIRST_ENDS);
        return sound;
    }
}
