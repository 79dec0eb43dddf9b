package app.greenroom.interviews;

import app.greenroom.assessment.PointFinding;
import app.greenroom.assessment.PointsSoFar;
import app.greenroom.interviewer.Kinship;
import app.greenroom.interviewer.SharedWords;
import app.greenroom.questions.QuestionDetails;
import jakarta.annotation.PreDestroy;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Closeness by meaning, where an engine knows any, and by words. Whoever says a follow-up as an answer speaks of the points
 * it is about. Follow-ups and points are few and come again and again: each pair is looked at once, and for the question
 * that is asked just now while its answer is given.
 */
@Component
class MeantAlike implements Kinship {

    private static final int REMEMBERED = 5000;
    /** Texts that have nothing to do with each other are this near to the engine. */
    private static final double NOTHING = 0.25;

    private record Pair(String followUp, String point) {}

    private final ObjectProvider<PointsSoFar> engine;
    private final Kinship words = new SharedWords();
    private final Map<Pair, Double> known = Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Pair, Double> eldest) {
            return size() > REMEMBERED;
        }
    });
    private final ExecutorService ahead = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("follow-ups-ahead").factory());

    MeantAlike(ObjectProvider<PointsSoFar> engine) {
        this.engine = engine;
    }

    /** Soon knows all about this question. */
    void prepare(QuestionDetails question) {
        ahead.execute(() -> question.followUps().forEach(followUp -> learn(followUp, question.points())));
    }

    @Override
    public double between(String followUp, String point) {
        Pair pair = new Pair(followUp, point);
        if (!known.containsKey(pair)) {
            learn(followUp, List.of(point));
        }
        return known.getOrDefault(pair, 0.0);
    }

    private void learn(String followUp, List<String> points) {
        List<String> others = points.stream()
                .filter(point -> !known.containsKey(new Pair(followUp, point)))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        Map<String, Double> close = new HashMap<>();
        others.forEach(point -> close.put(point, words.between(followUp, point)));
        PointsSoFar meanings = engine.getIfAvailable();
        if (meanings != null) {
            meanings.covered("", others, Listening.typed(followUp))
                    .forEach(finding -> close.merge(finding.point(), meaning(finding), Math::max));
        }
        close.forEach((point, strength) -> known.put(new Pair(followUp, point), strength));
    }

    private static double meaning(PointFinding finding) {
        return Math.max(0, (finding.near() - NOTHING) / (1 - NOTHING));
    }

    @PreDestroy
    void stop() {
        ahead.shutdownNow();
    }
}
