package app.greenroom.progress;

import app.greenroom.reviews.ReviewReleased;
import app.greenroom.takes.AnswerSubmitted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes progress down in the transaction of the deed: a released score is in the charts, or it is not released. */
@Component
class ProgressListener {

    private final ProgressBook book;

    ProgressListener(ProgressBook book) {
        this.book = book;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ReviewReleased released) {
        book.write(released);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AnswerSubmitted submitted) {
        book.write(submitted);
    }
}
