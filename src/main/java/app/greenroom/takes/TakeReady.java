package app.greenroom.takes;

/**
 * A recording can be played and heard from now on. Published in the transaction that makes it so.
 *
 * @param sha256 of what was recorded, in hexadecimal: the same for takes in which the same is heard
 */
public record TakeReady(TakeId take, String sha256) {}
