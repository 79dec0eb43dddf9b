package app.greenroom.reviews;

import app.greenroom.people.PersonId;
import app.greenroom.questions.QuestionId;
import app.greenroom.takes.TakeId;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Which answers coaches have scored and released, for the studio itself: scores alone, nothing of what anybody said. */
@Component
public class ReviewedAnswers {

    /** @param score the weighted mean of the levels, 1 to 5 */
    public record Scored(TakeId take, PersonId candidate, double score) {}

    private final ReviewReleaseRepository releases;

    ReviewedAnswers(ReviewReleaseRepository releases) {
        this.releases = releases;
    }

    /** Of one question, the newest first; also those that were taken back or erased since. */
    public List<Scored> of(QuestionId question, int most) {
        return releases.scoredOf(question, Limit.of(most));
    }

    /** The questions with the most of them, the most first. */
    public List<QuestionId> questions(int most) {
        return releases.mostReviewed(Limit.of(most));
    }
}
