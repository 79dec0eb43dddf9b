package app.greenroom.interviews;

import java.util.UUID;

/**
 * The right to go on with an interview: the newest page that opens it has it, on whichever node.
 *
 * @param takenOver from another page, which may still be open
 */
public record Seat(UUID id, boolean takenOver) {}
