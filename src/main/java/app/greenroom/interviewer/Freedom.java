package app.greenroom.interviewer;

import java.util.Objects;

/** How much of a remark may be put in other words. What comes next, and why, is never free. */
public enum Freedom {
    /**
     * Greetings, questions of the pack, and all replies to what is no answer: each word of them was chosen with care. To explain
     * a question is the shortest way to what is listened for.
     */
    NONE,
    /** What leads over to the next question. */
    LEAD,
    /** A question about an answer, and what leads to it. */
    FOLLOW_UP,
    /** The last words. */
    END;

    public static Freedom of(Remark remark) {
        if (remark.taken() != Taken.ANSWER) {
            return NONE;
        }
        if (remark.why().followUp()) {
            return FOLLOW_UP;
        }
        return switch (Objects.requireNonNull(remark.why())) {
            case CLOSING -> END;
            case QUESTION -> remark.lead().isEmpty() ? NONE : LEAD;
            default -> NONE;
        };
    }
}
