package app.greenroom.assessment;

/**
 * Words of the answer that a finding rests on.
 *
 * @param quote a run of the answer's words, joined by single spaces, letter by letter as they were given
 * @param from when the first of them begins, in seconds
 * @param to when the last of them ends; equal to {@code from} where the answer was typed
 */
public record Evidence(String quote, double from, double to) {}
