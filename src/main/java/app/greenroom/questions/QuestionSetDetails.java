package app.greenroom.questions;

import app.greenroom.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A question set with its questions in order.
 *
 * @param version to hand back when changing it, so that nobody overwrites what they have not seen
 * @param owner who made it; every coach may use and change it
 */
public record QuestionSetDetails(
        QuestionSetId id,
        String name,
        String description,
        PersonId owner,
        List<QuestionDetails> questions,
        long version,
        PersonId changedBy,
        Instant changedAt,
        boolean archived) {

    /** The answer times of its questions together. */
    public Duration totalTime() {
        return questions.stream().map(QuestionDetails::answerTime).reduce(Duration.ZERO, Duration::plus);
    }
}
