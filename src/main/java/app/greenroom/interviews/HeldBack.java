package app.greenroom.interviews;

import app.greenroom.assignments.FeedbackRelease;
import app.greenroom.feedback.EngineFeedbackService;
import app.greenroom.takes.TakeId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps what an engine found in an assigned interview from its candidate for as long as was agreed. */
@Component
class HeldBack {

    private final AssignedInterviewRepository given;
    private final EngineFeedbackService feedback;

    HeldBack(AssignedInterviewRepository given, EngineFeedbackService feedback) {
        this.given = given;
        this.feedback = feedback;
    }

    /** What is still waited for; empty when the signed-in person may see it. */
    Optional<FeedbackRelease> until(Interview interview) {
        if (given.findByInterview(interview.id()).isEmpty()) {
            return Optional.empty();
        }
        Set<TakeId> answers = interview.turns().stream()
                .map(Turn::take)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return feedback.heldUntil(answers);
    }
}
