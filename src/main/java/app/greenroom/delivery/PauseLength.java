package app.greenroom.delivery;

import app.greenroom.speech.Span;

/**
 * How long a pause is. One second parts the two kinds of pauses found in spontaneous speech by Campione and Véronis (2002);
 * four seconds are what listeners found hard to follow in Lundholm Fors (2015).
 */
public enum PauseLength {
    /** Under a second. */
    SHORT,
    /** One to four seconds. */
    LONG,
    /** Four seconds or more. */
    VERY_LONG;

    private static final double LONG_FROM = 1;
    private static final double VERY_LONG_FROM = 4;

    static PauseLength of(Span pause) {
        if (pause.length() >= VERY_LONG_FROM) {
            return VERY_LONG;
        }
        return pause.length() >= LONG_FROM ? LONG : SHORT;
    }
}
