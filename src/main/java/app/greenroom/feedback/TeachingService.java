package app.greenroom.feedback;

import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionService;
import app.greenroom.reviews.ReviewedAnswers.Scored;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what coaches have taught the engine: numbers alone, of the whole studio, and nothing of any answer. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('COACH', 'ADMINISTRATOR')")
public class TeachingService {

    public static final int MOST = 50;

    private final TaughtAnswers taught;
    private final QuestionService questions;

    TeachingService(TaughtAnswers taught, QuestionService questions) {
        this.taught = taught;
        this.questions = questions;
    }

    /** The questions with the most reviewed answers, at most 50. */
    public List<TaughtQuestion> questions() {
        List<QuestionId> most = taught.questions(MOST);
        Map<QuestionId, QuestionDetails> asked = questions.details(most);
        return most.stream()
                .map(asked::get)
                .filter(Objects::nonNull)
                .map(this::taught)
                .sorted(Comparator.comparingInt(TaughtQuestion::reviewed).reversed())
                .toList();
    }

    private TaughtQuestion taught(QuestionDetails question) {
        List<Scored> answers = taught.of(question.id());
        return new TaughtQuestion(
                question, answers.size(), TaughtAnswers.lesson(answers).size());
    }
}
