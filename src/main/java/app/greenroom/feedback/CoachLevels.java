package app.greenroom.feedback;

import app.greenroom.assessment.AnswerToAssess;
import app.greenroom.assessment.Assessment;
import app.greenroom.assessment.CoachScale;
import app.greenroom.assessment.CoachScales;
import app.greenroom.assessment.CoachedScore;
import app.greenroom.assessment.Coverage;
import app.greenroom.assessment.PointFinding;
import app.greenroom.assessment.ScoredAnswer;
import app.greenroom.people.OnBehalf;
import app.greenroom.questions.QuestionId;
import app.greenroom.reviews.ReviewedAnswers.Scored;
import app.greenroom.shared.NotFoundException;
import app.greenroom.takes.TakeEmptied;
import app.greenroom.takes.TakeId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives answers the overall score that the coaches of this studio would most likely give them, once enough of its answers are
 * reviewed. What is learnt is the same on every node, as it rests on nothing but the database; it is worked out anew whenever
 * that has changed. Of the answers it was learnt from, nothing comes out but a level.
 */
@Component
class CoachLevels {

    /** A scale holds the meaning of all its answers, some megabytes. */
    private static final int KEPT = 4;

    private static final int SCALE = 3;

    /** What a scale was learnt from: never the answer that is to be scored. */
    private record Lesson(String prompt, List<String> points, List<Scored> answers) {}

    private record Learnt(Lesson lesson, Optional<CoachScale> scale) {}

    private final TaughtAnswers taught;
    private final CoachScales scales;
    private final Material material;
    private final OnBehalf onBehalf;
    private final Map<QuestionId, Learnt> learnt = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<QuestionId, Learnt> eldest) {
            return size() > KEPT;
        }
    });

    CoachLevels(TaughtAnswers taught, CoachScales scales, Material material, OnBehalf onBehalf) {
        this.taught = taught;
        this.scales = scales;
        this.material = material;
        this.onBehalf = onBehalf;
    }

    /** What is erased is not to be remembered for longer than the next lesson takes. */
    @EventListener
    void emptied(TakeEmptied event) {
        learnt.clear();
    }

    /** The same with an overall score, where there is one to give. */
    Assessment scored(Assessment found, TakeId take, QuestionId question, AnswerToAssess answer) {
        if (found.notEnough() != null) {
            return found;
        }
        List<Scored> others = TaughtAnswers.lesson(taught.of(question)).stream()
                .filter(scored -> !scored.take().equals(take))
                .toList();
        if (others.size() < CoachScales.FEWEST) {
            return found;
        }
        return scale(question, new Lesson(answer.prompt(), answer.points(), others))
                .map(scale -> found.with(new CoachedScore(scale.level(answer), scale.scored())))
                .orElse(found);
    }

    /** One at a time: it takes seconds, and the next one most likely wants the same. */
    private synchronized Optional<CoachScale> scale(QuestionId question, Lesson lesson) {
        Learnt before = learnt.get(question);
        if (before != null && before.lesson().equals(lesson)) {
            return before.scale();
        }
        Optional<CoachScale> scale = learn(lesson);
        learnt.put(question, new Learnt(lesson, scale));
        return scale;
    }

    private Optional<CoachScale> learn(Lesson lesson) {
        List<ScoredAnswer> answers = new ArrayList<>();
        for (Scored scored : lesson.answers()) {
            words(scored)
                    .map(words -> new ScoredAnswer(words, TaughtAnswers.level(scored)))
                    .ifPresent(answers::add);
        }
        return scales.learn(answers, CoachLevels::covered);
    }

    /** As its candidate may see it; empty when it was taken back or erased at this moment. */
    private Optional<AnswerToAssess> words(Scored scored) {
        List<AnswerToAssess> found = new ArrayList<>();
        try {
            onBehalf.of(
                    scored.candidate(),
                    () -> material.of(scored.take())
                            .map(Material.Gathered::answer)
                            .ifPresent(found::add));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
        return found.stream().findFirst();
    }

    /** What would be given without having learnt anything, 0 to {@value #SCALE} as in the sets it was tried with. */
    private static double covered(List<PointFinding> points) {
        return SCALE * Coverage.share(points);
    }
}
