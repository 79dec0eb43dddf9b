package app.greenroom.ear;

import app.greenroom.speech.Word;
import java.util.List;

/** What an ear tells. {@code at} is in seconds from where the sound begins. */
public sealed interface EarEvent {

    /** What seems to have been said since the last settled word; replaces the one before. */
    record Partial(String text) implements EarEvent {}

    /** Words that will not change any more. */
    record Words(List<Word> words) implements EarEvent {}

    record SpeechBegan(double at) implements EarEvent {}

    record SpeechEnded(double at) implements EarEvent {}

    /**
     * The turn seems to be over, and will be unless somebody speaks or holds it.
     *
     * @param at where the speech ended
     * @param countdown seconds that are left
     */
    record ProbablyOver(double at, double countdown) implements EarEvent {}

    /** It was not over after all: no countdown runs any more. */
    record GoesOn(double at) implements EarEvent {}

    /** The countdown has run out. Whoever speaks afterwards all the same goes on: {@link GoesOn}. */
    record Over(double at) implements EarEvent {}

    /** Somebody speaks while another voice is played: stop that voice. */
    record SpokenOver(double at) implements EarEvent {}

    /** Nobody has spoken in this turn yet; told every ten seconds. */
    record Silent(double seconds) implements EarEvent {}

    /** The turn is held for thinking, or no longer. */
    record Held(boolean on) implements EarEvent {}
}
