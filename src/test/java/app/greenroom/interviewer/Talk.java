package app.greenroom.interviewer;

import app.greenroom.assessment.Coverage;
import app.greenroom.assessment.Evidence;
import app.greenroom.assessment.PointFinding;
import app.greenroom.questions.CategoryId;
import app.greenroom.questions.CategoryRow;
import app.greenroom.questions.Difficulty;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds an interview in a test, turn by turn, without anything around it. */
class Talk {

    private final Interviewer interviewer = new EmbeddedInterviewer(new SharedWords());
    private final InterviewPlan plan;
    private final List<Utterance> said = new ArrayList<>();
    private final Map<QuestionId, Double> covered = new HashMap<>();
    private Duration elapsed = Duration.ZERO;
    Remark last;

    Talk(InterviewPlan plan) {
        this.plan = plan;
        this.last = next(null);
    }

    static CategoryRow category(int number) {
        return new CategoryRow(
                new CategoryId(new UUID(7, number)), "category-" + number, "Category " + number, number, number, false);
    }

    static QuestionDetails question(
            int number, int category, Difficulty difficulty, String prompt, List<String> points, String... followUps) {
        return new QuestionDetails(
                new QuestionId(new UUID(1, number)),
                prompt,
                category(category),
                difficulty,
                Duration.ofMinutes(2),
                points,
                List.of(followUps),
                null,
                null,
                null);
    }

    static InterviewPlan plan(Manner manner, InterviewLength length, boolean inOrder, QuestionDetails... pool) {
        return new InterviewPlan("Practice", manner, Difficulty.CORE, length, inOrder, List.of(pool));
    }

    /** Everything is covered but these. */
    static List<PointFinding> missing(QuestionDetails question, String... points) {
        return question.points().stream()
                .map(point -> List.of(points).contains(point)
                        ? new PointFinding(point, Coverage.MISSING, 0, null)
                        : new PointFinding(point, Coverage.COVERED, 0.9, new Evidence("as I said", 1, 2)))
                .toList();
    }

    Remark says(String words, List<PointFinding> findings) {
        return hears(Heard.typed(words, findings), Duration.ofSeconds(60));
    }

    Remark hears(Heard heard, Duration took) {
        elapsed = elapsed.plus(took);
        QuestionId question = last.question();
        said.add(Utterance.ofCandidate(question, heard.words()));
        if (question != null && !heard.findings().isEmpty()) {
            covered.put(
                    question,
                    heard.findings().stream()
                            .mapToDouble(PointFinding::strength)
                            .average()
                            .orElse(0));
        }
        last = next(heard);
        return last;
    }

    private Remark next(@Nullable Heard heard) {
        Remark remark = interviewer.next(new Conversation(plan, "Maya", said, heard, covered, elapsed));
        said.add(Utterance.of(remark));
        return remark;
    }

    List<Utterance> remarks() {
        return said.stream().filter(Utterance::interviewers).toList();
    }

    Duration elapsed() {
        return elapsed;
    }
}
