package app.greenroom.interviews;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far one candidate has come with one assigned interview. */
public enum AssignedInterviewState {
    NOT_BEGUN("Not begun"),
    GOES_ON("Goes on"),
    HELD("Held"),
    OVERDUE("Overdue");

    private final String label;

    AssignedInterviewState(String label) {
        this.label = label;
    }

    /** It is never stored: it follows from what happened and from the time. */
    static AssignedInterviewState of(@Nullable Instant startedAt, @Nullable Instant endedAt, boolean overdue) {
        if (endedAt != null) {
            return HELD;
        }
        if (startedAt != null) {
            return GOES_ON;
        }
        return overdue ? OVERDUE : NOT_BEGUN;
    }

    public String label() {
        return label;
    }
}
