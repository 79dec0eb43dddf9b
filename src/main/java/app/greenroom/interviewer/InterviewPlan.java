package app.greenroom.interviewer;

import app.greenroom.questions.Difficulty;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import java.util.List;
import java.util.Optional;

/**
 * What an interview is about.
 *
 * @param title as people read it: "Product Manager at Netflix"
 * @param difficulty to begin with; it rises and falls with the answers
 * @param inOrder the questions are asked as they come, all of them while there is time; otherwise the interviewer chooses
 *     among them, category by category
 * @param pool what may be asked, with the follow-ups that may be
 */
public record InterviewPlan(
        String title,
        Manner manner,
        Difficulty difficulty,
        InterviewLength length,
        boolean inOrder,
        List<QuestionDetails> pool) {

    public InterviewPlan {
        pool = List.copyOf(pool);
    }

    Optional<QuestionDetails> question(QuestionId id) {
        return pool.stream().filter(question -> question.id().equals(id)).findFirst();
    }
}
