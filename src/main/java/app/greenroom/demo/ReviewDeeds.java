package app.greenroom.demo;

import app.greenroom.demo.DeskPlan.PlannedReview;
import app.greenroom.demo.DeskPlan.Stage;
import app.greenroom.notifications.NotificationService;
import app.greenroom.reviews.ReviewDesk;
import app.greenroom.reviews.ReviewDraft;
import app.greenroom.reviews.ReviewService;
import app.greenroom.reviews.SavedDraft;
import app.greenroom.shared.StudioClock;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Coaches listen, write, and release. */
@Component
class ReviewDeeds {

    private static final Duration WRITING = Duration.ofSeconds(150);

    private final ReviewService reviews;
    private final NotificationService notifications;
    private final StudioClock clock;

    ReviewDeeds(ReviewService reviews, NotificationService notifications, StudioClock clock) {
        this.reviews = reviews;
        this.notifications = notifications;
        this.clock = clock;
    }

    Stream<Step> steps(Story story) {
        Feedback feedback = new Feedback(story);
        return story.reviews().stream()
                .map(planned -> new Step(
                        "review of " + planned.answer().name(),
                        planned.at(),
                        planned.coach().email(),
                        memory -> review(planned, memory, feedback)));
    }

    private void review(PlannedReview planned, Memory memory, Feedback feedback) {
        notifications.markAllSeen();
        ReviewDesk.OwnReview begun = Objects.requireNonNull(
                reviews.open(PracticeDeeds.take(memory, planned.answer())).mine());
        ReviewDraft draft = feedback.on(planned, begun.rubric());
        SavedDraft saved = clock.at(planned.at().plus(WRITING), () -> reviews.save(begun.id(), begun.version(), draft));
        if (planned.stage() == Stage.RELEASED) {
            clock.at(planned.at().plus(WRITING).plusSeconds(20), () -> {
                reviews.release(begun.id(), saved.version());
                return saved;
            });
        }
    }
}
