package app.greenroom.assessment;

/** How much of a point an answer says. */
public enum Coverage {
    COVERED,
    PARTLY,
    MISSING
}
