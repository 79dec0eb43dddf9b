package app.greenroom.takes;

import app.greenroom.people.PersonId;
import app.greenroom.questions.QuestionId;
import java.time.Instant;

/** A candidate has taken back an answer: from now on it is theirs alone. Published in the transaction of the deed. */
public record AnswerWithdrawn(TakeId take, PersonId candidate, QuestionId question, Instant at) {}
