package app.greenroom.takes;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.people.PersonId;
import app.greenroom.questions.QuestionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A candidate has handed in a take: from now on their coaches may see it. Published in the transaction of the deed. */
public record AnswerSubmitted(
        TakeId take,
        PersonId candidate,
        QuestionId question,
        @Nullable AssignmentId assignment,
        Instant at) {}
