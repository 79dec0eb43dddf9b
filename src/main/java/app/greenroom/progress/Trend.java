package app.greenroom.progress;

import org.jspecify.annotations.Nullable;

/** Where scores are going, from the change between their first and their latest mean, rounded to one decimal. */
public enum Trend {
    /** The change is +{@value Figures#CLEAR} or more. */
    RISING,
    /** The change is smaller than {@value Figures#CLEAR} either way. */
    STEADY,
    /** The change is −{@value Figures#CLEAR} or less. */
    FALLING,
    /** Fewer than two scores say nothing about a direction. */
    TOO_FEW;

    static Trend of(@Nullable Double change) {
        if (change == null) {
            return TOO_FEW;
        }
        double shown = Figures.tenths(change);
        if (Math.abs(shown) < Figures.CLEAR) {
            return STEADY;
        }
        return shown > 0 ? RISING : FALLING;
    }
}
