package app.greenroom.feedback;

/** How far an engine is with judging an answer. */
public enum AssessingState {
    /** Its words are not known yet, or it is in the queue. */
    WAITING,
    ASSESSING,
    DONE,
    FAILED
}
