package app.greenroom.interviews;

import java.time.Duration;

/** How long a silence may be before a spoken turn is taken for over. Saying so by button or key is always quicker. */
public enum Patience {
    SHORT("3 seconds", Duration.ofMillis(800), Duration.ofMillis(2200)),
    /** No pause of four seconds ends a turn. */
    USUAL("5 seconds", Duration.ofMillis(800), Duration.ofMillis(4500)),
    LONG("10 seconds", Duration.ofMillis(2000), Duration.ofMillis(8000)),
    BY_HAND("Only when I say so", Duration.ofMillis(10_000), Duration.ofMillis(60_000));

    private final String label;
    private final Duration quiet;
    private final Duration countdown;

    Patience(String label, Duration quiet, Duration countdown) {
        this.label = label;
        this.quiet = quiet;
        this.countdown = countdown;
    }

    public String label() {
        return label;
    }

    /** Before the countdown is shown. */
    public Duration quiet() {
        return quiet;
    }

    /** From there until the turn is over. */
    public Duration countdown() {
        return countdown;
    }
}
