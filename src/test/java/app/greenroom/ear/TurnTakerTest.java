package app.greenroom.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.greenroom.ear.EarEvent.GoesOn;
import app.greenroom.ear.EarEvent.Held;
import app.greenroom.ear.EarEvent.Over;
import app.greenroom.ear.EarEvent.ProbablyOver;
import app.greenroom.ear.EarEvent.Silent;
import app.greenroom.ear.EarEvent.SpokenOver;
import org.junit.jupiter.api.Test;

class TurnTakerTest {

    private static final String SENTENCE = "we moved the launch by a week";

    private final Turns turns = new Turns(EarSettings.generous());

    @Test
    void afterAWholeSentenceTheCountdownBeginsSoonAndRunsOut() {
        turns.voice(5).words(SENTENCE).silence(1);

        assertThat(turns.told(ProbablyOver.class)).singleElement().satisfies(proposal -> {
            assertThat(proposal.at()).isCloseTo(5, within(0.05));
            assertThat(proposal.countdown()).isCloseTo(4.5, within(0.05));
        });
        assertThat(turns.told(Over.class)).isEmpty();

        turns.silence(4.5);
        assertThat(turns.told(Over.class))
                .singleElement()
                .satisfies(over -> assertThat(over.at()).isCloseTo(10.3, within(0.1)));
    }

    @Test
    void aVoiceInTheCountdownEndsIt() {
        turns.voice(5).words(SENTENCE).silence(5).voice(1);

        assertThat(turns.told(GoesOn.class)).hasSize(1);
        assertThat(turns.told(Over.class)).isEmpty();
    }

    @Test
    void whereNobodyStopsMoreTimeIsGiven() {
        turns.voice(5).words("we moved the launch because").silence(2.4);
        assertThat(turns.told(ProbablyOver.class)).isEmpty();

        turns.silence(0.2);
        assertThat(turns.told(ProbablyOver.class)).hasSize(1);
    }

    @Test
    void wordsThatComeLateTakeTheProposalBack() {
        turns.voice(5).words(SENTENCE).silence(1).words(SENTENCE + " and").silence(0.1);

        assertThat(turns.told(GoesOn.class)).hasSize(1);
        turns.silence(1.5);
        assertThat(turns.told(ProbablyOver.class)).hasSize(2);
    }

    @Test
    void whoSaysTheyThinkIsLeftAlone() {
        turns.voice(3).words("hm let me think").silence(11.9);
        assertThat(turns.told(ProbablyOver.class)).isEmpty();
    }

    @Test
    void whoSaysItWasTheirAnswerWaitsLess() {
        turns.voice(5).words("and that's my answer").silence(3);
        assertThat(turns.told(Over.class)).hasSize(1);
    }

    @Test
    void aHeldTurnLastsUntilSomebodySpeaks() {
        turns.voice(5).words(SENTENCE).silence(2).hold().silence(120);
        assertThat(turns.told(GoesOn.class)).hasSize(1);
        assertThat(turns.told(Over.class)).isEmpty();

        turns.voice(2);
        assertThat(turns.told(Held.class)).containsExactly(new Held(true), new Held(false));
        turns.silence(6);
        assertThat(turns.told(Over.class)).hasSize(1);
    }

    @Test
    void afterAHoldSilenceIsCountedAfresh() {
        turns.voice(5).words(SENTENCE).hold().silence(60).release().silence(5);
        assertThat(turns.told(Over.class)).isEmpty();
        turns.silence(0.5);
        assertThat(turns.told(Over.class)).hasSize(1);
    }

    @Test
    void silenceBeforeTheFirstWordNeverEndsATurn() {
        turns.silence(61);
        assertThat(turns.told(ProbablyOver.class)).isEmpty();
        assertThat(turns.told(Silent.class)).hasSize(6);
        assertThat(turns.told(Silent.class).getFirst().seconds()).isCloseTo(10, within(0.05));
    }

    @Test
    void aCoughIsNoAnswer() {
        turns.voice(0.2).silence(60);
        assertThat(turns.told(ProbablyOver.class)).isEmpty();
    }

    @Test
    void aVoiceWithoutWordsIsOne() {
        turns.voice(3).silence(8);
        assertThat(turns.told(Over.class)).hasSize(1);
    }

    @Test
    void speakingOverAnotherVoiceIsToldAtOnceAndBeginsTheTurn() {
        turns.playing(true).silence(2).voice(0.25);
        assertThat(turns.told(SpokenOver.class))
                .singleElement()
                .satisfies(spoken -> assertThat(spoken.at()).isCloseTo(2, within(0.05)));

        turns.playing(false).voice(3).words(SENTENCE).silence(6);
        assertThat(turns.told(SpokenOver.class)).hasSize(1);
        assertThat(turns.told(Over.class)).hasSize(1);
    }

    @Test
    void anEchoIsNotSpeakingOver() {
        turns.playing(true).silence(1).voice(0.1).silence(1).voice(0.15).silence(1);
        assertThat(turns.told(SpokenOver.class)).isEmpty();
    }

    @Test
    void nothingIsProposedWhileAnotherVoiceIsPlayed() {
        turns.voice(5).words(SENTENCE).playing(true).silence(30);
        assertThat(turns.told(ProbablyOver.class)).isEmpty();
    }

    @Test
    void whoSpeaksAfterTheEndGoesOn() {
        turns.voice(5).words(SENTENCE).silence(6).voice(2);
        assertThat(turns.told(GoesOn.class)).hasSize(1);
        turns.silence(6);
        assertThat(turns.told(Over.class)).hasSize(2);
    }

    @Test
    void theEndOfATurnIsNotTakenBackByTheNextQuestion() {
        turns.voice(5).words(SENTENCE).silence(6).playing(true);
        assertThat(turns.told(GoesOn.class)).isEmpty();
    }

    @Test
    void timesCountFromWhereOthersHaveHeard() {
        Turns later = new Turns(EarSettings.generous().from(160_000, true));
        later.silence(8);
        assertThat(later.told(Over.class))
                .singleElement()
                .satisfies(over -> assertThat(over.at()).isCloseTo(17, within(0.1)));
    }
}
