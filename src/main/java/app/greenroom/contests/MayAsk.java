package app.greenroom.contests;

/** Whether a candidate may ask a coach about the engine's feedback on an answer of theirs, and if not, why. */
public enum MayAsk {
    YES,
    /** There is no feedback that they may see. */
    NOTHING_TO_ASK_ABOUT,
    /** Nobody coaches them. */
    NOBODY_TO_ASK,
    /** Their coach does not hear the answer yet. */
    NOT_HANDED_IN,
    /** They have asked before. */
    ASKED,
    /** A coach has reviewed the answer, and that is what counts. */
    REVIEWED
}
