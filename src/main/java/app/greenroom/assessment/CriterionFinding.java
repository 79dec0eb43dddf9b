package app.greenroom.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion of the rubric, judged.
 *
 * @param key of the criterion
 * @param level 1 to 5; null when there is not enough evidence, and the reason says why
 * @param confidence in the level, 0 to 1; 0 without a level
 * @param reason one or two sentences for the candidate
 * @param evidence what the level rests on, the clearest first
 */
public record CriterionFinding(
        String key, @Nullable Integer level, double confidence, String reason, List<Evidence> evidence) {

    public CriterionFinding {
        evidence = List.copyOf(evidence);
    }
}
