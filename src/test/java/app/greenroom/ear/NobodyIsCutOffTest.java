package app.greenroom.ear;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.ear.EarEvent.GoesOn;
import app.greenroom.ear.EarEvent.Over;
import app.greenroom.ear.EarEvent.ProbablyOver;
import app.greenroom.ear.EarEvent.SpokenOver;
import app.greenroom.speech.VoiceStream;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

/** What holds for every way of speaking and every patience. */
class NobodyIsCutOffTest {

    private static final double TWO_FRAMES = 2 * VoiceStream.FRAME_SECONDS;

    /**
     * Some speech and the silence after it.
     *
     * @param frames how sure the model is of a voice, one after the other
     * @param pause as a part of the patience there is
     * @param breath how sure the model is of a voice in the pause
     */
    record Passage(List<Double> frames, String lastWords, double pause, double breath) {}

    @Property(tries = 500)
    void aTurnNeverEndsWhileSpeechComesBackWithinTheCountdown(
            @ForAll("settings") EarSettings settings, @ForAll("passages") @NotEmpty List<Passage> passages) {
        Turns turns = new Turns(settings);
        for (Passage passage : passages) {
            turns.voice(0.1);
            passage.frames().forEach(probability -> turns.frames(VoiceStream.FRAME_SECONDS, probability));
            turns.voice(0.1).words(passage.lastWords());
            turns.frames(passage.pause() * (patience(settings) - TWO_FRAMES), passage.breath());
        }
        turns.voice(0.1);

        assertThat(turns.told(Over.class)).isEmpty();
        assertThat(turns.told(GoesOn.class))
                .as("each proposal was taken back")
                .hasSameSizeAs(turns.told(ProbablyOver.class));
    }

    @Property(tries = 500)
    void afterTheLastWordItEndsOnceWhenPatienceIsOverAndNotBefore(
            @ForAll("settings") EarSettings settings,
            @ForAll @Size(min = 1, max = 5) List<@DoubleRange(min = 1.2, max = 9) Double> sentences) {
        Turns turns = new Turns(settings);
        sentences.forEach(seconds -> turns.silence(0.2).voice(seconds));
        turns.words("we moved the launch by a week").silence(patience(settings) - TWO_FRAMES);
        assertThat(turns.told(Over.class)).isEmpty();

        turns.silence(0.4);
        assertThat(turns.told(Over.class)).hasSize(1);
        turns.silence(300);
        assertThat(turns.told(Over.class)).hasSize(1);
    }

    @Property(tries = 200)
    void noSilenceEndsAHeldTurnOrOneThatHasNotBegun(
            @ForAll("settings") EarSettings settings,
            @ForAll @DoubleRange(min = 0, max = 200) double before,
            @ForAll @DoubleRange(min = 0, max = 0.49) double breath) {
        Turns turns = new Turns(settings);
        turns.frames(before, breath).playing(true).frames(before / 9, breath).playing(false);
        turns.frames(before, breath);
        turns.voice(3).words("yes we did that in march").hold().frames(before + 60, breath);

        assertThat(turns.told(ProbablyOver.class)).isEmpty();
        assertThat(turns.told(Over.class)).isEmpty();
    }

    @Property(tries = 200)
    void whoSpeaksOverAVoiceIsHeardWithinAQuarterOfASecond(
            @ForAll @DoubleRange(min = 0, max = 60) double before,
            @ForAll @DoubleRange(min = 0, max = 0.34) double echo) {
        Turns turns = new Turns(EarSettings.generous());
        turns.playing(true).frames(before, echo);
        assertThat(turns.told(SpokenOver.class)).isEmpty();

        turns.voice(0.25);
        assertThat(turns.told(SpokenOver.class)).hasSize(1);
    }

    @Provide
    Arbitrary<EarSettings> settings() {
        return Combinators.combine(
                        Arbitraries.integers().between(300, 3000),
                        Arbitraries.integers().between(1000, 20_000))
                .as((quiet, countdown) ->
                        EarSettings.generous().patience(Duration.ofMillis(quiet), Duration.ofMillis(countdown)));
    }

    @Provide
    Arbitrary<List<Passage>> passages() {
        Arbitrary<List<Double>> frames =
                Arbitraries.doubles().between(0, 1).list().ofMaxSize(30);
        Arbitrary<String> words = Arbitraries.of(
                "we moved the launch by a week", "i did it because", "yes", "let me think", "it was kind of", "");
        Arbitrary<Double> pause = Arbitraries.doubles().between(0, 1);
        Arbitrary<Double> breath = Arbitraries.doubles().between(0, 0.49);
        return Combinators.combine(frames, words, pause, breath)
                .as(Passage::new)
                .list()
                .ofMaxSize(12);
    }

    private static double patience(EarSettings settings) {
        return settings.quiet().plus(settings.countdown()).toMillis() / 1000.0;
    }
}
