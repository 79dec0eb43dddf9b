package app.greenroom.guides.ui;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.assignments.DueQuestion;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import app.greenroom.takes.ui.TakePages;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a candidate stands with the questions of one guide.
 *
 * @param best the highest score a coach has released, by question
 * @param due the nearest assignment that still wants an answer, by question
 */
record YourGuide(Set<QuestionId> practised, Map<QuestionId, Double> best, Map<QuestionId, DueQuestion> due) {

    boolean untouched() {
        return practised.isEmpty() && due.isEmpty();
    }

    /** The first that was not said out loud yet; the very first when all were. */
    QuestionDetails next(List<QuestionDetails> questions) {
        return questions.stream()
                .filter(question -> !practised.contains(question.id()))
                .findFirst()
                .orElseGet(questions::getFirst);
    }

    /** Where to say it: for the assignment that wants it, or freely. */
    String practise(QuestionId question) {
        AssignmentId assignment = due.containsKey(question) ? due.get(question).assignment() : null;
        return TakePages.practise(question, assignment);
    }
}
