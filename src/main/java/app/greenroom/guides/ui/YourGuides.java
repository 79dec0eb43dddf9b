package app.greenroom.guides.ui;

import app.greenroom.assignments.AssignmentService;
import app.greenroom.assignments.DueQuestion;
import app.greenroom.people.CurrentPerson;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import app.greenroom.reviews.ReleasedReview;
import app.greenroom.reviews.ReviewService;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeService;
import app.greenroom.takes.TakeState;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers how the signed-in candidate stands with a guide. */
@SpringComponent
class YourGuides {

    private final TakeService takes;
    private final ReviewService reviews;
    private final AssignmentService assignments;
    private final CurrentPerson current;

    YourGuides(TakeService takes, ReviewService reviews, AssignmentService assignments, CurrentPerson current) {
        this.takes = takes;
        this.reviews = reviews;
        this.assignments = assignments;
        this.current = current;
    }

    YourGuide of(List<QuestionDetails> questions) {
        Set<QuestionId> its = questions.stream().map(QuestionDetails::id).collect(Collectors.toSet());
        Set<QuestionId> practised = takes.mine().stream()
                .filter(take -> take.state() != TakeState.RECORDING)
                .map(TakeDetails::question)
                .filter(its::contains)
                .collect(Collectors.toSet());
        Map<QuestionId, Double> best = reviews.releasedOf(current.id()).stream()
                .filter(review -> its.contains(review.question()))
                .collect(Collectors.toMap(ReleasedReview::question, ReleasedReview::score, Math::max));
        Map<QuestionId, DueQuestion> due = assignments.due(current.id()).stream()
                .filter(one -> its.contains(one.question()))
                .collect(Collectors.toMap(DueQuestion::question, Function.identity(), (nearest, later) -> nearest));
        return new YourGuide(practised, best, due);
    }
}
