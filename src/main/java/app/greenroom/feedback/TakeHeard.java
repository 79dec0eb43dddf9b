package app.greenroom.feedback;

import app.greenroom.takes.TakeId;

/** The words of a take are known. Published in the transaction that keeps them. */
public record TakeHeard(TakeId take) {}
