package app.greenroom.interviews;

import app.greenroom.questions.CategoryRow;
import org.jspecify.annotations.Nullable;

/**
 * How much of what strong answers cover was said in the questions of a category.
 *
 * @param now in this interview, 0 to 1; null when nothing is known of it
 * @param before the mean of the interviews before it; null when there are none
 */
public record CategoryShare(
        CategoryRow category,
        @Nullable Double now,
        @Nullable Double before) {}
