package app.greenroom.interviews;

import app.greenroom.assessment.PointFinding;
import app.greenroom.assessment.PointsSoFar;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.speech.Word;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds out which points of a question were covered; nothing, where no engine can tell. */
@Component
class Listening {

    private final ObjectProvider<PointsSoFar> engine;

    Listening(ObjectProvider<PointsSoFar> engine) {
        this.engine = engine;
    }

    List<PointFinding> findings(QuestionDetails question, List<Word> words) {
        PointsSoFar points = engine.getIfAvailable();
        return points == null || words.isEmpty() || question.points().isEmpty()
                ? List.of()
                : points.covered(question.prompt(), question.points(), words);
    }

    /** The best of each point. */
    static List<PointFinding> best(List<PointFinding> findings) {
        Map<String, PointFinding> best = new LinkedHashMap<>();
        findings.forEach(finding ->
                best.merge(finding.point(), finding, (one, other) -> other.strength() > one.strength() ? other : one));
        return List.copyOf(best.values());
    }

    static List<Word> typed(String text) {
        return live(text, 1);
    }

    /** Without times, which nobody needs to go on. */
    static List<Word> live(String text, double confidence) {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> new Word(word, 0, 0, confidence))
                .toList();
    }

    static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
