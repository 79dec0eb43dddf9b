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
 */
public record Assessment(
        Engine engine,
        @Nullable NotEnough notEnough,
        List<PointFinding> points,
        @Nullable StarFinding star,
        Specifics specifics,
        List<CriterionFinding> criteria,
        Advice advice) {

    public Assessment {
        points = List.copyOf(points);
        criteria = List.copyOf(criteria);
    }
}
