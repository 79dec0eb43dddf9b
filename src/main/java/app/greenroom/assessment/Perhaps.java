package app.greenroom.assessment;

/**
 * A term of the question that some words of an answer sound like, though not so much that anybody would say it was said.
 * It may help a point whose other words were said; it is never shown as a quote.
 *
 * @param first the place of the first of those words
 * @param count how many they are
 */
public record Perhaps(String term, int first, int count) {}
