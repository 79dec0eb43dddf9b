package app.greenroom.takes;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.assignments.AssignmentService;
import app.greenroom.assignments.AssignmentTerms;
import app.greenroom.people.PersonId;
import app.greenroom.questions.QuestionService;
import app.greenroom.takes.TakeRefused.Reason;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many takes a candidate may make, and which number the next one has. */
@Component
class TakeLimits {

    private final TakeRepository takes;
    private final AssignmentService assignments;
    private final QuestionService questions;

    TakeLimits(TakeRepository takes, AssignmentService assignments, QuestionService questions) {
        this.takes = takes;
        this.assignments = assignments;
        this.questions = questions;
    }

    /** -1 for any number. */
    int left(PersonId candidate, TakeTarget target) {
        AssignmentId assignment = target.assignment();
        if (assignment == null) {
            return -1;
        }
        AssignmentTerms terms = assignments.termsFor(assignment, candidate, target.question());
        return Math.max(0, terms.takesAllowed() - counted(takes.of(candidate, target)));
    }

    /** The number of the take that is about to begin; refused when there may be no more, or no such question. */
    int next(PersonId candidate, TakeTarget target) {
        if (target.assignment() == null) {
            questions.details(target.question());
        } else if (left(candidate, target) == 0) {
            throw new TakeRefused(
                    Reason.NO_TAKES_LEFT,
                    "You have used all your takes of this question. Choose the one you like best.");
        }
        List<Take> before = takes.of(candidate, target);
        return before.isEmpty() ? 1 : before.getLast().number() + 1;
    }

    /** A take that was thrown away before it was finished was no take. */
    private static int counted(List<Take> takes) {
        return (int) takes.stream()
                .filter(take -> take.finished() || !take.discarded())
                .count();
    }
}
