package app.greenroom.rubrics;

import app.greenroom.questions.CategoryRow;
import app.greenroom.shared.StudioClock;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds a category's newest rubric. A category that has none yet gets what Greenroom came with, exactly once. */
@Component
class RubricShelf {

    private final RubricRepository rubrics;
    private final ShippedRubrics shipped;
    private final StudioClock clock;
    private final TransactionTemplate apart;

    RubricShelf(
            RubricRepository rubrics,
            ShippedRubrics shipped,
            StudioClock clock,
            PlatformTransactionManager transactions) {
        this.rubrics = rubrics;
        this.shipped = shipped;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    Rubric newest(CategoryRow category) {
        return rubrics.newest(category.id()).orElseGet(() -> {
            place(category);
            return rubrics.newest(category.id()).orElseThrow();
        });
    }

    private void place(CategoryRow category) {
        try {
            apart.executeWithoutResult(status -> rubrics.saveAndFlush(
                    Rubric.shipped(category.id(), shipped.criteria(category.key()), clock.instant())));
        } catch (DataIntegrityViolationException e) {
            // somebody else was first, here or on another node; theirs is there now, or the caller's look-up says not
            if (rubrics.newest(category.id()).isEmpty()) {
                throw e;
            }
        }
    }
}
