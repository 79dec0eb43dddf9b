package app.greenroom.assessment;

import app.greenroom.speech.Engine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an engine found in an answer.
 *
 * @param notEnough why nothing could be judged; then every criterion is without a level, and points and STAR are empty
 * @param points one for each point of the question, in its order
 * @param star the parts of a story; null unless the question asks for one
 * @param criteria one for each criterion of the rubric, in its order
 * @param coached the overall score; null where nobody has taught the engine enough to give one
 */
public record Assessment(
        Engine engine,
        @Nullable NotEnough notEnough,
        List<PointFinding> points,
        @Nullable StarFinding star,
        Specifics specifics,
        List<CriterionFinding> criteria,
        Advice advice,
        @Nullable CoachedScore coached) {

    public Assessment {
        points = List.copyOf(points);
        criteria = List.copyOf(criteria);
    }

    /** Without an overall score. */
    public Assessment(
            Engine engine,
            @Nullable NotEnough notEnough,
            List<PointFinding> points,
            @Nullable StarFinding star,
            Specifics specifics,
            List<CriterionFinding> criteria,
            Advice advice) {
        this(engine, notEnough, points, star, specifics, criteria, advice, null);
    }

    public Assessment with(CoachedScore score) {
        return new Assessment(engine, notEnough, points, star, specifics, criteria, advice, score);
    }
}
