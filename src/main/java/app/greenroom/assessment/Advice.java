package app.greenroom.assessment;

/**
 * What the candidate reads first.
 *
 * @param worked one thing that worked
 * @param next one thing to do next
 * @param tryAgain what to try in another take
 */
public record Advice(String worked, String next, String tryAgain) {}
