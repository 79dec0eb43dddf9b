package app.greenroom.takes;

import app.greenroom.people.PersonId;
import app.greenroom.questions.QuestionId;
import java.time.Instant;

/**
 * Nobody can hear, see or read this take from now on. Published in the transaction that decides it; the bytes follow.
 *
 * @param submitted others could, until now
 */
public record TakeErased(TakeId take, PersonId candidate, QuestionId question, boolean submitted, Instant at) {}
