package app.greenroom.demo;

import app.greenroom.demo.Cast.Homework;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One question that a candidate answered, as the plan has it.
 *
 * @param name the same each time the plan is made
 * @param homework null for free practice
 * @param text what was typed; null for a recording
 * @param score what the answer deserves, 1 to 5
 * @param earlierTakes made before the last one, and not handed in
 * @param submitted false when the take was kept, but not handed in
 */
record Answer(
        String name,
        Cast.Candidate candidate,
        @Nullable Homework homework,
        String question,
        String category,
        Instant at,
        double score,
        @Nullable String text,
        int earlierTakes,
        boolean submitted) {

    Quality quality() {
        return Quality.of(score);
    }
}
