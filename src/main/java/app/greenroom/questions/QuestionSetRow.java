package app.greenroom.questions;

import app.greenroom.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A question set as a list shows it.
 *
 * @param categories the category of each question, in the order of the set
 */
public record QuestionSetRow(
        QuestionSetId id,
        String name,
        String description,
        PersonId owner,
        int questions,
        Duration totalTime,
        List<CategoryRow> categories,
        Instant changedAt) {}
