package app.greenroom.assessment;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Learns from coaches, once there is enough to learn from. */
public interface CoachScales {

    /** With no more than these, what is learnt hardly does better than a fixed threshold (docs/quality.md). */
    int FEWEST = 50;

    /**
     * A scale for one question, or nothing while fewer than {@link #FEWEST} of its answers are scored.
     *
     * @param scored answers to one and the same question
     * @param before what would be given without having learnt anything, on any scale
     */
    Optional<CoachScale> learn(List<ScoredAnswer> scored, ToDoubleFunction<List<PointFinding>> before);
}
