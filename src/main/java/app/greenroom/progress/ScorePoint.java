package app.greenroom.progress;

import app.greenroom.questions.QuestionId;
import app.greenroom.takes.TakeId;
import java.time.Instant;

/**
 * One released score on the way of a candidate.
 *
 * @param score 1 to 5
 * @param at when the review was released
 */
public record ScorePoint(TakeId take, QuestionId question, double score, Instant at) {}
