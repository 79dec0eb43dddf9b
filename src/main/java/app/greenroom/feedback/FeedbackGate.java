package app.greenroom.feedback;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.assignments.AssignmentService;
import app.greenroom.assignments.FeedbackRelease;
import app.greenroom.people.CurrentPerson;
import app.greenroom.reviews.ReviewService;
import app.greenroom.takes.TakeDetails;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Holds an engine's feedback back from its candidate for as long as was agreed with them. Coaches see it always. */
@Component
class FeedbackGate {

    private final AssignmentService assignments;
    private final ObjectProvider<AgreedRelease> agreed;
    private final ReviewService reviews;
    private final SelfReviewRepository selfReviews;
    private final CurrentPerson current;

    FeedbackGate(
            AssignmentService assignments,
            ObjectProvider<AgreedRelease> agreed,
            ReviewService reviews,
            SelfReviewRepository selfReviews,
            CurrentPerson current) {
        this.assignments = assignments;
        this.agreed = agreed;
        this.reviews = reviews;
        this.selfReviews = selfReviews;
        this.current = current;
    }

    /** What is still waited for; empty when the signed-in person may see it. */
    Optional<FeedbackRelease> heldUntil(TakeDetails take) {
        if (!take.candidate().equals(current.id())) {
            return Optional.empty();
        }
        FeedbackRelease release = release(take);
        boolean open =
                switch (release) {
                    case AT_ONCE -> true;
                    case AFTER_SELF_REVIEW -> selfReviews.findById(take.id()).isPresent();
                    case AFTER_COACH -> reviews.released(take.id()).isPresent();
                };
        return open ? Optional.empty() : Optional.of(release);
    }

    private FeedbackRelease release(TakeDetails take) {
        AssignmentId assignment = take.assignment();
        if (assignment != null) {
            return assignments.details(assignment).feedbackRelease();
        }
        return agreed.stream()
                .flatMap(agreement -> agreement.of(take.id()).stream())
                .findFirst()
                .orElse(FeedbackRelease.AT_ONCE);
    }
}
