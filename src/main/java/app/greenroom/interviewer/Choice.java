package app.greenroom.interviewer;

import app.greenroom.questions.CategoryId;
import app.greenroom.questions.Difficulty;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses the next question: category after category, harder after a full answer and easier after a thin one. */
final class Choice {

    private static final double FULL = 0.65;
    private static final double THIN = 0.3;

    private Choice() {}

    static Optional<QuestionDetails> next(Conversation conversation) {
        InterviewPlan plan = conversation.plan();
        List<QuestionId> asked = conversation.asked();
        List<QuestionDetails> left = plan.pool().stream()
                .filter(question -> !asked.contains(question.id()) && !conversation.alreadySaid(question.prompt()))
                .toList();
        if (plan.inOrder() || left.isEmpty()) {
            return left.stream().findFirst();
        }
        List<CategoryId> categories = plan.pool().stream()
                .map(question -> question.category().id())
                .distinct()
                .toList();
        CategoryId turn = categories.get(asked.size() % categories.size());
        int wanted = level(plan.difficulty(), asked, conversation.covered()).ordinal();
        // the pool's own order decides among equals
        return left.stream()
                .min(Comparator.comparing((QuestionDetails question) ->
                                !question.category().id().equals(turn))
                        .thenComparing(
                                question -> Math.abs(question.difficulty().ordinal() - wanted)));
    }

    static Difficulty level(Difficulty start, List<QuestionId> asked, Map<QuestionId, Double> covered) {
        int level = start.ordinal();
        for (QuestionId question : asked) {
            Double share = covered.get(question);
            if (share != null) {
                level += share >= FULL ? 1 : share <= THIN ? -1 : 0;
                level = Math.clamp(level, 0, Difficulty.values().length - 1);
            }
        }
        return Difficulty.values()[level];
    }
}
