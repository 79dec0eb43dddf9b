package app.greenroom.progress;

import app.greenroom.people.PersonId;
import app.greenroom.questions.CategoryId;
import app.greenroom.questions.CategoryRow;
import app.greenroom.questions.CategoryService;
import app.greenroom.questions.QuestionId;
import app.greenroom.reviews.ReviewId;
import app.greenroom.reviews.ReviewReleased;
import app.greenroom.takes.AnswerSubmitted;
import app.greenroom.takes.TakeId;
import app.greenroom.testing.Studio;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells progress what the other features would tell it. */
public class Released {

    private final ApplicationEventPublisher events;
    private final ProgressListener listener;
    private final TransactionTemplate transaction;
    private final List<CategoryRow> categories;

    public Released(ApplicationContext studio) {
        this.events = studio;
        this.listener = studio.getBean(ProgressListener.class);
        this.transaction = studio.getBean(TransactionTemplate.class);
        Studio people = studio.getBean(Studio.class);
        this.categories = people.get(people.candidate(), studio.getBean(CategoryService.class)::active);
    }

    public CategoryId category(String key) {
        return categories.stream()
                .filter(row -> row.key().equals(key))
                .map(CategoryRow::id)
                .findFirst()
                .orElseThrow();
    }

    public ReviewReleased score(PersonId candidate, String category, double score, Instant at) {
        ReviewReleased released = new ReviewReleased(
                new ReviewId(UUID.randomUUID()),
                new TakeId(UUID.randomUUID()),
                candidate,
                candidate,
                new QuestionId(UUID.randomUUID()),
                category(category),
                score,
                at);
        tell(released);
        return released;
    }

    /** Some scores a day apart, the last of them at {@code until}. */
    public void scores(PersonId candidate, String category, Instant until, double... scores) {
        for (int i = 0; i < scores.length; i++) {
            score(candidate, category, scores[i], until.minusSeconds(86_400L * (scores.length - 1 - i)));
        }
    }

    /** Told to progress alone: other features ask for the take itself, and there is none. */
    public void answer(PersonId candidate, Instant at) {
        AnswerSubmitted submitted = new AnswerSubmitted(
                new TakeId(UUID.randomUUID()), candidate, new QuestionId(UUID.randomUUID()), null, at);
        transaction.executeWithoutResult(status -> listener.on(submitted));
    }

    public void tell(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }
}
