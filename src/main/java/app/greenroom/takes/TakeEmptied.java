package app.greenroom.takes;

/**
 * Nothing of what was said in a take is to stay, for whatever reason: what others worked out from it goes with it, in the
 * transaction in which this is published.
 */
public record TakeEmptied(TakeId take) {}
