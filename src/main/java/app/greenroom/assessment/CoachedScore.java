package app.greenroom.assessment;

/**
 * What coaches would most likely give the whole of an answer: learnt from answers to the same question that they have
 * reviewed.
 *
 * @param level 1 to 5
 * @param reviews how many it was learnt from
 */
public record CoachedScore(int level, int reviews) {}
