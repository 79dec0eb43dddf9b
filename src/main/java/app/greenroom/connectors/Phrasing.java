package app.greenroom.connectors;

/**
 * What an interviewer is about to say, and to what.
 *
 * @param manner in a few words
 * @param due what is wanted of it, in a sentence
 * @param question that is talked about
 * @param lead as it would be said otherwise; may be empty
 * @param words likewise
 * @param answer what the candidate said last
 */
public record Phrasing(String manner, String due, String question, String lead, String words, String answer) {}
