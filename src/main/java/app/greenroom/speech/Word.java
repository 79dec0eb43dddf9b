package app.greenroom.speech;

/**
 * A word that was heard.
 *
 * @param from in seconds from the beginning of the recording
 * @param confidence of the engine, 0 to 1
 */
public record Word(String text, double from, double to, double confidence) {}
