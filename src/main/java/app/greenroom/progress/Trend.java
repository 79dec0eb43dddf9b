package app.greenroom.progress;

import org.jspecify.annotations.Nullable;

/** Where scores are going, from the change between their first and their latest mean. */
public enum Trend {
    /** The change is at least +{@value Figures#CLEAR}. */
    RISING,
    /** The change is smaller than {@value Figures#CLEAR} either way. */
    STEADY,
    /** The change is at least −{@value Figures#CLEAR}. */
    FALLING,
    /** Fewer than two scores say nothing about a direction. */
    TOO_FEW;

    static Trend of(@Nullable Double change) {
        if (change == null) {
            return TOO_FEW;
        }
        if (Math.abs(change) < Figures.CLEAR - Figures.ROUNDING) {
            return STEADY;
        }
        return change > 0 ? RISING : FALLING;
    }
}
