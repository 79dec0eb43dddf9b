package app.greenroom.reviews;

import org.jspecify.annotations.Nullable;

/**
 * What one criterion came to.
 *
 * @param key of the criterion, the same from version to version of a rubric
 * @param level 1 to 5; null for "not enough evidence"
 * @param anchor what the level means, in a sentence; empty when there is none
 */
public record CriterionScore(
        String key, String name, int weight, @Nullable Integer level, String anchor) {}
