package app.greenroom.reviews;

import app.greenroom.people.PersonId;
import app.greenroom.questions.CategoryId;
import app.greenroom.questions.QuestionId;
import app.greenroom.takes.TakeId;
import java.time.Instant;

/**
 * A coach has released a review. Published in the transaction of the deed.
 *
 * @param score the weighted mean of the rubric's levels, 1 to 5
 */
public record ReviewReleased(
        ReviewId review,
        TakeId take,
        PersonId candidate,
        PersonId coach,
        QuestionId question,
        CategoryId category,
        double score,
        Instant at) {}
