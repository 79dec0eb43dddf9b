package app.greenroom.engines;

/**
 * What came back when an engine was tried.
 *
 * @param words a sentence or two for the administrator
 */
public record Trial(boolean worked, String words) {}
