package app.greenroom.contests;

import app.greenroom.takes.AnswerWithdrawn;
import app.greenroom.takes.TakeEmptied;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a candidate wrote about an answer goes with it. */
@Component("contestedAnswersGone")
class AnswersGone {

    private final ContestRepository contests;

    AnswersGone(ContestRepository contests) {
        this.contests = contests;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(TakeEmptied event) {
        contests.forget(event.take());
    }

    /** Nobody else hears the answer any more; who hands it in again may ask again. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AnswerWithdrawn event) {
        contests.forget(event.take());
    }
}
