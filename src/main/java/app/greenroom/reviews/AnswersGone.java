package app.greenroom.reviews;

import app.greenroom.notifications.NotificationService;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonService;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.takes.AnswerWithdrawn;
import app.greenroom.takes.TakeErased;
import app.greenroom.takes.TakeId;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** An answer that is there no more leaves the queue; what coaches wrote about it stays, and they are told. */
@Component
class AnswersGone {

    private final ReviewQueue queue;
    private final ReviewRepository reviews;
    private final ReviewReleaseRepository releases;
    private final QuestionService questions;
    private final PersonService people;
    private final NotificationService notifications;
    private final LiveUpdates updates;

    AnswersGone(
            ReviewQueue queue,
            ReviewRepository reviews,
            ReviewReleaseRepository releases,
            QuestionService questions,
            PersonService people,
            NotificationService notifications,
            LiveUpdates updates) {
        this.queue = queue;
        this.reviews = reviews;
        this.releases = releases;
        this.questions = questions;
        this.people = people;
        this.notifications = notifications;
        this.updates = updates;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AnswerWithdrawn event) {
        leave(
                event.take(),
                event.candidate(),
                event.question(),
                "%s has taken back their answer to “%s”. Your draft is kept, and is there again if they ask you again.");
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(TakeErased event) {
        if (event.submitted()) {
            leave(
                    event.take(),
                    event.candidate(),
                    event.question(),
                    "%s has had their answer to “%s” erased, so there is no review to finish.");
        }
    }

    private void leave(TakeId take, PersonId candidate, QuestionId question, String words) {
        queue.leave(take);
        updates.publish(ReviewService.TOPIC);
        if (releases.existsById(take)) {
            return;
        }
        List<Review> drafts = reviews.ofTakes(List.of(take)).stream()
                .filter(review -> review.savedAt() != null)
                .toList();
        if (!drafts.isEmpty()) {
            String name = people.names(List.of(candidate)).get(candidate).firstName();
            String prompt = ReleaseNews.shortened(questions.details(question).prompt());
            drafts.forEach(draft -> notifications.tell(draft.coach(), words.formatted(name, prompt), "review"));
        }
    }
}
