package app.greenroom.assessment;

/**
 * An answer that a coach has scored.
 *
 * @param score a whole level, 0 to 5; which of them are in use is learnt from what is there
 */
public record ScoredAnswer(AnswerToAssess answer, int score) {}
