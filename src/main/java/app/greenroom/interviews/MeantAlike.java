package app.greenroom.interviews;

import app.greenroom.assessment.PointFinding;
import app.greenroom.assessment.PointsSoFar;
import app.greenroom.interviewer.Kinship;
import app.greenroom.interviewer.SharedWords;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Closeness by meaning, where an engine knows any, and by words. Whoever says a follow-up as an answer speaks of the points
 * it is about. Follow-ups and points are few and come again and again: each pair is looked at once.
 */
class MeantAlike implements Kinship {

    private static final int REMEMBERED = 5000;
    /** Texts that have nothing to do with each other are this strong to the engine. */
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

    MeantAlike(ObjectProvider<PointsSoFar> engine) {
        this.engine = engine;
    }

    @Override
    public double between(String followUp, String point) {
        Pair pair = new Pair(followUp, point);
        Double before = known.get(pair);
        if (before != null) {
            return before;
        }
        double now = Math.max(words.between(followUp, point), meaning(followUp, point));
        known.put(pair, now);
        return now;
    }

    private double meaning(String followUp, String point) {
        PointsSoFar points = engine.getIfAvailable();
        if (points == null) {
            return 0;
        }
        double strength = points.covered("", List.of(point), Listening.typed(followUp)).stream()
                .mapToDouble(PointFinding::strength)
                .max()
                .orElse(0);
        return Math.max(0, (strength - NOTHING) / (1 - NOTHING));
    }
}
