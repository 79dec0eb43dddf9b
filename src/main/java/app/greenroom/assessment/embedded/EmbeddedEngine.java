package app.greenroom.assessment.embedded;

import app.greenroom.assessment.AnswerToAssess;
import app.greenroom.assessment.Assessment;
import app.greenroom.assessment.Assessor;
import app.greenroom.assessment.CoachScale;
import app.greenroom.assessment.CoachScales;
import app.greenroom.assessment.CriterionFinding;
import app.greenroom.assessment.Likeness;
import app.greenroom.assessment.NotEnough;
import app.greenroom.assessment.PointFinding;
import app.greenroom.assessment.PointsSoFar;
import app.greenroom.assessment.ScoredAnswer;
import app.greenroom.assessment.Specifics;
import app.greenroom.assessment.StarFinding;
import app.greenroom.speech.Engine;
import app.greenroom.speech.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Judges answers on this machine alone, with nothing to fetch. Never fails for want of anything outside. */
@Component
public final class EmbeddedEngine implements Assessor, PointsSoFar, Likeness, CoachScales, AutoCloseable {

    private static final Engine ENGINE = new Engine("Greenroom", "1", "all-MiniLM-L6-v2");

    private final MeaningModel model = new MeaningModel();

    @Override
    public Engine engine() {
        return ENGINE;
    }

    @Override
    public Assessment assess(AnswerToAssess answer) {
        OwnWords own = OwnWords.of(answer);
        NotEnough why = Gate.check(answer, own, model);
        return why == null ? judge(answer, own) : refuse(answer, why);
    }

    @Override
    public List<PointFinding> covered(String prompt, List<String> points, List<Word> words) {
        return covered(new AnswerToAssess(prompt, points, List.of(), false, null, List.of(), words, false));
    }

    /** Its points alone; nothing is refused. */
    public List<PointFinding> covered(AnswerToAssess answer) {
        OwnWords own = OwnWords.of(answer);
        return points(answer, own, Spoken.of(answer, own, model), sentence(answer.prompt()));
    }

    @Override
    public double between(String one, String other) {
        if (one.isBlank() || other.isBlank()) {
            return 0;
        }
        float alike = Meaning.similarity(
                sentence(one).meaning().whole(), sentence(other).meaning().whole());
        return Math.clamp(alike, 0, 1);
    }

    @Override
    public Optional<CoachScale> learn(List<ScoredAnswer> scored, ToDoubleFunction<List<PointFinding>> before) {
        long levels = scored.stream().map(ScoredAnswer::score).distinct().count();
        if (scored.size() < FEWEST || levels < 2) {
            return Optional.empty();
        }
        return Optional.of(Learner.of(scored, answer -> {
            OwnWords own = OwnWords.of(answer);
            Spoken spoken = Spoken.of(answer, own, model);
            List<PointFinding> points = points(answer, own, spoken, sentence(answer.prompt()));
            return Traits.of(spoken, points, before.applyAsDouble(points));
        }));
    }

    private Assessment judge(AnswerToAssess answer, OwnWords own) {
        Spoken spoken = Spoken.of(answer, own, model);
        Sentence question = sentence(answer.prompt());
        List<Sentence> meanings = answer.points().stream().map(this::sentence).toList();
        List<PointFinding> points = points(answer, own, spoken, question);
        StarFinding star = answer.behavioural() ? Story.of(spoken).finding() : null;
        Specifics specifics = Details.count(answer, question, meanings, spoken);
        double hearing = answer.written() ? 1 : Gate.confidence(answer.words());
        Criteria criteria = new Criteria(spoken, points, meanings, specifics, hearing, model);
        return new Assessment(
                ENGINE,
                null,
                points,
                star,
                specifics,
                answer.rubric().stream().map(criteria::judge).toList(),
                AdviceWriter.write(points, star, specifics));
    }

    /** What the words say, or what they would say with the terms that they sound like: a point counts by the better of both. */
    private List<PointFinding> points(AnswerToAssess answer, OwnWords own, Spoken spoken, Sentence question) {
        List<PointFinding> heard = Points.find(answer.points(), question, spoken, model);
        List<PointFinding> perhaps = answer.perhaps().isEmpty()
                ? heard
                : Points.find(answer.points(), question, Spoken.perhaps(answer, own, model), model);
        return IntStream.range(0, heard.size())
                .mapToObj(i -> perhaps.get(i).strength() > heard.get(i).strength() ? perhaps.get(i) : heard.get(i))
                .map(finding -> PointCues.improve(finding, spoken))
                .toList();
    }

    private static Assessment refuse(AnswerToAssess answer, NotEnough why) {
        List<CriterionFinding> criteria = answer.rubric().stream()
                .map(criterion -> new CriterionFinding(criterion.key(), null, 0, why.inWords(), List.of()))
                .toList();
        return new Assessment(ENGINE, why, List.of(), null, Specifics.NONE, criteria, AdviceWriter.notEnough(why));
    }

    private Sentence sentence(String text) {
        return Sentence.of(Arrays.asList(text.trim().split("\\s+")), List.of(), model);
    }

    @Override
    public void close() throws Exception {
        model.close();
    }
}
