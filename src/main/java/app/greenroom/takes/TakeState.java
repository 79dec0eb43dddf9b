package app.greenroom.takes;

/** Where a take is on its way from the microphone to the player. */
public enum TakeState {
    /** Slices are arriving, or may still arrive. */
    RECORDING,
    /** Complete, and equal to what the browser wrote, by size and SHA-256. */
    VERIFIED,
    /** Can be played and seeked. Typed answers are ready at once. */
    READY,
    /** Complete, but it could not be made seekable; it plays as it came. */
    FLAGGED
}
