package app.greenroom.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.speech.Span;
import app.greenroom.speech.Word;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    private static final List<Span> SPEECH = List.of(new Span(0, 10), new Span(12, 20), new Span(26, 30));
    private static final Acoustics SOUND =
            new Acoustics(List.of(new Span(10.1, 10.5)), new Loudness(2.5, -8, 12), new Pitch(100, 126, 0.08));

    @Test
    void eachMeasureSaysWhatIsUsualAndWhoFoundItOrThatNobodyAgrees() {
        assertThat(measures(SOUND)).hasSize(9).allSatisfy(measure -> {
            assertThat(measure.name()).isNotBlank();
            assertThat(measure.value()).isNotBlank();
            if (measure.usual().address() == null) {
                assertThat(measure.usual()).isEqualTo(Usual.NOT_AGREED);
            } else {
                assertThat(measure.usual().source()).isNotBlank();
                assertThat(measure.usual().address()).startsWith("https://");
            }
        });
    }

    @Test
    void theTimeIsComparedToTheLimit() {
        Measure time = measure("Time", SOUND);

        assertThat(time.value()).isEqualTo("0:30");
        assertThat(time.unit()).isEqualTo("of 1:30");
        assertThat(Delivery.of(words(), SPEECH, null).measures(null)).anySatisfy(measure -> {
            assertThat(measure.name()).isEqualTo("Time");
            assertThat(measure.unit()).isEmpty();
        });
    }

    @Test
    void pausesAreToldByLengthAndLongOnesCanBeHeard() {
        Measure pauses = measure("Pauses", SOUND);

        assertThat(pauses.value()).isEqualTo("2");
        assertThat(pauses.detail()).isEqualTo("0 under a second, 1 of one to four, 1 longer.");
        assertThat(pauses.moments()).extracting(Measure.Moment::at).containsExactly(10.0, 20.0);
        assertThat(pauses.next()).contains("Thinking is allowed");
    }

    @Test
    void heldSoundsArePlayedAndCountedByTheHundredWords() {
        Measure sounds = measure("Hesitation sounds", SOUND);

        assertThat(sounds.value()).isEqualTo("1");
        // of sixty words
        assertThat(sounds.unit()).isEqualTo("1.7 in a hundred words");
        assertThat(sounds.moments()).containsExactly(new Measure.Moment("0.4 s", 10.1));
    }

    @Test
    void aLevelVoiceIsToldWhatToDoAndAQuietPhraseWhereItIs() {
        assertThat(measure("Movement of pitch", SOUND).value()).isEqualTo("8 %");
        assertThat(measure("Movement of pitch", SOUND).detail()).startsWith("Over 4 semitones");
        assertThat(measure("Movement of pitch", SOUND).next()).contains("Lean on");
        assertThat(measure("Steadiness of loudness", SOUND).moments())
                .extracting(Measure.Moment::at)
                .containsExactly(12.0);
    }

    @Test
    void withoutSoundNothingIsSaidOfIt() {
        Set<String> names = measures(null).stream().map(Measure::name).collect(Collectors.toSet());

        assertThat(names)
                .containsExactlyInAnyOrder("Pace", "Time", "Pauses", "Filler words", "Said again", "Words in one go");
    }

    private static Measure measure(String name, Acoustics sound) {
        return measures(sound).stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Measure> measures(Acoustics sound) {
        return Delivery.of(words(), SPEECH, sound).measures(Duration.ofSeconds(90));
    }

    /** Sixty in half a minute. */
    private static List<Word> words() {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            words.add(new Word(i % 2 == 0 ? "word" : "after", i * 0.5, i * 0.5 + 0.5, 1));
        }
        return words;
    }
}
