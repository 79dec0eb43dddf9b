package app.greenroom.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.greenroom.ear.EarEvent.GoesOn;
import app.greenroom.ear.EarEvent.Over;
import app.greenroom.ear.EarEvent.Partial;
import app.greenroom.ear.EarEvent.ProbablyOver;
import app.greenroom.ear.EarEvent.SpokenOver;
import app.greenroom.ear.EarEvent.Words;
import app.greenroom.speech.SpeechForTests;
import app.greenroom.speech.Word;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real engines, on a spoken answer of 15.9 seconds with a pause for thinking planted between its sentences. */
class EarTest {

    private static final int BLOCK = 1600;
    private static final int SENTENCE_ENDS = 56_000;

    private static SpeechForTests speech;
    private static short[] answer;
    private final List<EarEvent> told = new ArrayList<>();

    @BeforeAll
    static void load() throws Exception {
        speech = SpeechForTests.loaded();
        answer = SpeechForTests.samples("answer.wav");
    }

    @AfterAll
    static void unload() throws Exception {
        if (speech != null) {
            speech.close();
        }
    }

    @Test
    void aThinkingPauseOfFourSecondsIsNotTheEndAndTheEndIs() throws Exception {
        Ears ears = ears(1);
        try (Ear ear = ears.open(EarSettings.generous(), told::add)) {
            hear(ear, Arrays.copyOfRange(answer, 0, SENTENCE_ENDS));
            hear(ear, new short[64_000]);
            hear(ear, Arrays.copyOfRange(answer, SENTENCE_ENDS, answer.length));
            assertThat(told(Over.class)).isEmpty();
            assertThat(told(GoesOn.class)).hasSize(told(ProbablyOver.class).size());

            hear(ear, new short[10 * 16_000]);
            assertThat(told(Over.class)).hasSize(1);
        }
        List<Word> words = words();
        assertThat(words).extracting(Word::text).contains("team", "our");
        // 3.7 s without the pause
        assertThat(word(words, "our").from()).isCloseTo(7.7, within(0.25));
        assertThat(words).isSortedAccordingTo((a, b) -> Double.compare(a.from(), b.from()));
        assertThat(told(Partial.class).size()).isGreaterThan(20);
        assertThat(told(ProbablyOver.class).getLast().at()).isCloseTo(19.9, within(0.4));
    }

    @Test
    void whoSpeaksOverAVoiceIsHeard() throws Exception {
        try (Ear ear = ears(1).open(EarSettings.generous(), told::add)) {
            ear.playing(true);
            hear(ear, new short[16_000]);
            hear(ear, Arrays.copyOfRange(answer, 0, 16_000));
        }
        assertThat(told(SpokenOver.class))
                .singleElement()
                .satisfies(spoken -> assertThat(spoken.at()).isCloseTo(1.1, within(0.3)));
    }

    /** As when telling something shows that the line is cut. To go on with engines that are freed would end the process. */
    @Test
    void anEarCanBeClosedByWhatItTells() throws Exception {
        Ears ears = ears(1);
        AtomicReference<Ear> self = new AtomicReference<>();
        self.set(ears.open(EarSettings.generous(), event -> {
            told.add(event);
            self.get().close();
        }));
        hear(self.get(), Arrays.copyOfRange(answer, 0, 1600));
        assertThatThrownBy(() -> hear(self.get(), answer)).isInstanceOf(IllegalStateException.class);

        assertThat(told).isNotEmpty();
        ears.open(EarSettings.generous(), told::add).close();
    }

    @Test
    void whoeverIsOneTooManyIsToldSoAndAClosedEarMakesRoom() throws Exception {
        Ears ears = ears(1);
        Ear first = ears.open(EarSettings.generous(), told::add);
        assertThatThrownBy(() -> ears.open(EarSettings.generous(), told::add)).isInstanceOf(EarsFullException.class);
        first.close();
        first.close();
        Ear second = ears.open(EarSettings.generous(), told::add);
        assertThatThrownBy(() -> ears.open(EarSettings.generous(), told::add)).isInstanceOf(EarsFullException.class);
        second.close();
    }

    private Ears ears(int listeners) {
        return new Ears(
                speech.voices(),
                speech.transcriber(),
                new EarLimits(listeners, Duration.ofHours(1), Duration.ofSeconds(20)));
    }

    private static void hear(Ear ear, short[] samples) throws Exception {
        for (int at = 0; at < samples.length; at += BLOCK) {
            short[] block = Arrays.copyOfRange(samples, at, Math.min(samples.length, at + BLOCK));
            ear.hear(block, block.length);
        }
    }

    private <T extends EarEvent> List<T> told(Class<T> kind) {
        return told.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private List<Word> words() {
        return told(Words.class).stream().flatMap(some -> some.words().stream()).collect(Collectors.toList());
    }

    private static Word word(List<Word> words, String text) {
        return words.stream()
                .filter(word -> word.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
