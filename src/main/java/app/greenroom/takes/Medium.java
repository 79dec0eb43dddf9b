package app.greenroom.takes;

/** What a take is made of. */
public enum Medium {
    AUDIO,
    VIDEO,
    TEXT
}
