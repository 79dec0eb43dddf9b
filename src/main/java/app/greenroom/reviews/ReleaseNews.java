package app.greenroom.reviews;

import app.greenroom.assignments.AssignmentService;
import app.greenroom.audit.AuditTrail;
import app.greenroom.notifications.NotificationService;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.questions.QuestionService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.takes.Medium;
import app.greenroom.takes.TakeService;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Carries a release to everybody it concerns, in its own transaction: all of them hear of it, or nobody does. */
@Component
class ReleaseNews {

    private static final int QUOTED = 120;

    private final ReviewRepository reviews;
    private final AssignmentService assignments;
    private final TakeService takes;
    private final QuestionService questions;
    private final PersonService people;
    private final NotificationService notifications;
    private final AuditTrail audit;
    private final LiveUpdates updates;
    private final ApplicationEventPublisher events;

    ReleaseNews(
            ReviewRepository reviews,
            AssignmentService assignments,
            TakeService takes,
            QuestionService questions,
            PersonService people,
            NotificationService notifications,
            AuditTrail audit,
            LiveUpdates updates,
            ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.assignments = assignments;
        this.takes = takes;
        this.questions = questions;
        this.people = people;
        this.notifications = notifications;
        this.audit = audit;
        this.updates = updates;
        this.events = events;
    }

    void spread(Review review, double score, Instant at) {
        audit.record(
                review.coach().value(),
                "review.released",
                review.candidate().value(),
                "review",
                review.id().value(),
                null);
        if (review.assignment() != null) {
            assignments.reviewed(review.assignment(), review.candidate(), review.question());
        }
        tellPeople(review);
        updates.publish(ReviewService.TOPIC);
        updates.publish(ReviewService.topic(review.id()));
        updates.publish("progress:" + review.candidate());
        events.publishEvent(new ReviewReleased(
                review.id(),
                review.take(),
                review.candidate(),
                review.coach(),
                review.question(),
                review.category(),
                score,
                at));
    }

    private void tellPeople(Review review) {
        PersonRow coach = people.me();
        String question = "“" + shortened(questions.details(review.question()).prompt()) + "”";
        boolean typed = takes.details(review.take()).medium() == Medium.TEXT;
        notifications.tell(
                review.candidate(),
                "%s has %s your answer to %s.".formatted(coach.firstName(), typed ? "read" : "listened to", question),
                "answers/" + review.take());
        String candidate = people.person(review.candidate()).firstName();
        reviews.ofTakes(List.of(review.take())).stream()
                .filter(other -> !other.id().equals(review.id()) && other.savedAt() != null)
                .forEach(other -> notifications.tell(
                        other.coach(),
                        "%s has released a review of %s’s answer to %s. Your draft is kept."
                                .formatted(coach.firstName(), candidate, question),
                        "review/" + review.take()));
    }

    static String shortened(String text) {
        if (text.length() <= QUOTED) {
            return text;
        }
        int space = text.lastIndexOf(' ', QUOTED);
        return text.substring(0, space > 0 ? space : QUOTED) + "…";
    }
}
