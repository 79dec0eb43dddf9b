package app.greenroom.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.greenroom.speech.Span;
import app.greenroom.speech.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcousticsTest {

    private static final double SEMITONE = Math.pow(2, 1 / 12.0);

    @ParameterizedTest
    @ValueSource(doubles = {75, 98.7, 120, 163.2, 220, 311, 440})
    void thePitchOfAHumIsFoundWithinHalfAPercent(double pitch) throws IOException {
        VoiceTrack track = VoiceTrack.of(new Tones().hum(1, pitch).sound(), always());

        for (int frame = 5; frame < track.frames() - 5; frame++) {
            assertThat(track.pitch(frame)).isCloseTo(pitch, within(pitch / 200));
        }
    }

    @Test
    void aSweepIsFollowed() throws IOException {
        VoiceTrack track = VoiceTrack.of(
                new Tones().hum(4, at -> 100 * Math.pow(2, at / 4), 1).sound(), always());

        for (int frame = 5; frame < track.frames() - 5; frame++) {
            // a frame is looked at for 40 ms
            double expected = 100 * Math.pow(2, (frame * VoiceTrack.FRAME + 0.02) / 4);
            assertThat(track.pitch(frame)).isCloseTo(expected, within(expected / 50));
        }
    }

    @Test
    void aSweepOverAnOctaveSpansNearlyTen() throws IOException {
        Acoustics acoustics = Acoustics.of(
                new Tones().hum(4, at -> 100 * Math.pow(2, at / 4), 1).sound(), List.of(), always());

        // from the tenth to the ninetieth hundredth of twelve semitones
        assertThat(acoustics.pitch().semitones()).isCloseTo(9.6, within(0.3));
        assertThat(acoustics.pitch().low()).isCloseTo(107, within(2.0));
        // an octave in even steps: 1.5 * ln 2 - 1 over the square of the mean, and the root of it
        assertThat(acoustics.pitch().movement()).isCloseTo(0.2, within(0.02));
    }

    @Test
    void aHumDoesNotMove() throws IOException {
        assertThat(Acoustics.of(new Tones().hum(3, 180).sound(), List.of(), always())
                        .pitch()
                        .movement())
                .isLessThan(0.01);
    }

    @Test
    void noiseAndSilenceHaveNoPitch() throws IOException {
        Random random = new Random(1);
        Tones noise =
                new Tones().hum(2, at -> 50 + 7000 * random.nextDouble(), 1).silence(2);

        assertThat(Acoustics.of(noise.sound(), List.of(), always()).pitch()).isNull();
    }

    @Test
    void aSoundThatIsHeldAndNoWordIsAHesitation() throws IOException {
        Tones tones = words(1).hum(0.4, 130);
        Acoustics acoustics = Acoustics.of(tones.sound(), List.of(word(0, 1)), List.of(new Span(0, 1.4)));

        assertThat(acoustics.hesitations()).singleElement().satisfies(span -> {
            assertThat(span.from()).isCloseTo(1, within(0.05));
            assertThat(span.to()).isCloseTo(1.38, within(0.05));
        });
    }

    @Test
    void aWordThatIsHeldIsNone() throws IOException {
        Tones tones = words(1).hum(0.6, 130);

        assertThat(Acoustics.of(tones.sound(), List.of(word(0, 1.6)), List.of(new Span(0, 1.6)))
                        .hesitations())
                .isEmpty();
    }

    @Test
    void whatMovesIsSpeechThatWasNotUnderstoodAndNoHesitation() throws IOException {
        Tones tones = words(1).hum(0.6, at -> 110 * Math.pow(2, at / 0.6), 1);

        assertThat(Acoustics.of(tones.sound(), List.of(word(0, 1)), List.of(new Span(0, 1.6)))
                        .hesitations())
                .isEmpty();
    }

    @Test
    void aMachineThatHumsInAPauseIsNone() throws IOException {
        Tones tones = words(1).hum(2, 100);

        assertThat(Acoustics.of(tones.sound(), List.of(word(0, 1)), List.of(new Span(0, 1)))
                        .hesitations())
                .isEmpty();
    }

    @RepeatedTest(20)
    void howeverLongAndHighAHeldSoundIsFoundFromAFifthOfASecondOn(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        double length = 0.05 + 0.6 * random.nextDouble();
        double pitch = 80 + 220 * random.nextDouble();
        double sinking = Math.pow(SEMITONE, -random.nextDouble());
        Tones tones = words(0.5)
                .silence(0.1)
                .hum(length, at -> pitch * Math.pow(sinking, at / length), 1)
                .silence(0.1);

        int found = Acoustics.of(tones.sound(), List.of(word(0, 0.5)), List.of(new Span(0, 0.7 + length)))
                .hesitations()
                .size();

        // the edges of a sound have no pitch for a frame or three
        if (length < 0.19) {
            assertThat(found).isZero();
        } else if (length > 0.24) {
            assertThat(found).isEqualTo(1);
        }
    }

    @Test
    void aPhraseThatIsHalfAsLoudIsSixDecibelsDown() throws IOException {
        Tones tones = new Tones();
        List<Word> words = new ArrayList<>();
        for (int phrase = 0; phrase < 3; phrase++) {
            tones.hum(1.5, at -> 150, phrase == 1 ? 0.5 : 1).silence(0.5);
            for (int i = 0; i < 3; i++) {
                words.add(word(2 * phrase + 0.5 * i, 2 * phrase + 0.5 * (i + 1)));
            }
        }

        Loudness loudness = Acoustics.of(tones.sound(), words, always()).loudness();

        assertThat(loudness.quietestAt()).isEqualTo(2);
        assertThat(loudness.quietest()).isCloseTo(-4, within(0.2));
        assertThat(loudness.swing()).isCloseTo(2.84, within(0.1));
    }

    @Test
    void withoutSoundThereIsNothingToSay() throws IOException {
        assertThat(Acoustics.of(new Tones().sound(), List.of(), List.of()))
                .isEqualTo(new Acoustics(List.of(), null, null));
    }

    /** Sound that moves as words do. */
    private static Tones words(double seconds) {
        return new Tones().hum(seconds, at -> 140 + 40 * Math.sin(12 * at), 1);
    }

    private static Word word(double from, double to) {
        return new Word("word", from, to, 1);
    }

    private static List<Span> always() {
        return List.of(new Span(0, 1000));
    }
}
