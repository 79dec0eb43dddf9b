package app.greenroom.retention;

import app.greenroom.reviews.ReviewReleased;
import app.greenroom.takes.TakeErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The clock of an answer starts with the release of its feedback, and stops when there is nothing left of it. */
@Component
class RetentionListener {

    private final RetentionBook book;

    RetentionListener(RetentionBook book) {
        this.book = book;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ReviewReleased released) {
        book.keep(released.take(), released.candidate(), released.at());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(TakeErased erased) {
        book.forget(erased.take());
    }
}
