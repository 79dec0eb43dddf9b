package app.greenroom.feedback;

/** How far the studio is with hearing a take. */
public enum HearingState {
    /** In the queue, or the engine's model is still on its way. */
    WAITING,
    /** Looking for speech and pauses. */
    LISTENING,
    /** Writing down the words. */
    TRANSCRIBING,
    /** Measuring loudness, pitch and hesitation sounds. */
    MEASURING,
    DONE,
    /** It did not work, and will not by itself. */
    FAILED
}
