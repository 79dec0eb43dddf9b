package app.greenroom.terms;

/**
 * A term that was said, by the sound of it, where an engine heard other words.
 *
 * @param term as it is written
 * @param from in seconds from the beginning of the recording
 * @param heard the words in the transcript that stand in its place
 * @param first the place of the first of them among the words
 * @param count how many they are
 */
public record HeardTerm(String term, double from, double to, String heard, int first, int count) {}
