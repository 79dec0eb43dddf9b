package app.greenroom.takes;

/** A candidate has typed an answer instead of recording one. Published in the transaction that keeps it. */
public record TakeWritten(TakeId take) {}
