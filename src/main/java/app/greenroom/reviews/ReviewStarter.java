package app.greenroom.reviews;

import app.greenroom.people.PersonId;
import app.greenroom.rubrics.RubricDetails;
import app.greenroom.shared.StudioClock;
import app.greenroom.takes.TakeDetails;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives each coach their one review of an answer, also when two of their tabs ask at the same moment. */
@Component
class ReviewStarter {

    private final ReviewRepository reviews;
    private final StudioClock clock;
    private final TransactionTemplate apart;

    ReviewStarter(ReviewRepository reviews, StudioClock clock, PlatformTransactionManager transactions) {
        this.reviews = reviews;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    Review reviewBy(PersonId coach, TakeDetails take, RubricDetails newest) {
        return reviews.of(take.id(), coach).orElseGet(() -> {
            start(coach, take, newest);
            return reviews.of(take.id(), coach).orElseThrow();
        });
    }

    private void start(PersonId coach, TakeDetails take, RubricDetails rubric) {
        try {
            apart.executeWithoutResult(
                    status -> reviews.saveAndFlush(new Review(take, rubric, coach, clock.instant())));
        } catch (DataIntegrityViolationException e) {
            if (reviews.of(take.id(), coach).isEmpty()) {
                throw e;
            }
        }
    }
}
