package app.greenroom.questions;

import app.greenroom.guides.GuideId;
import org.jspecify.annotations.Nullable;

/**
 * What to look for in the bank. Null means any.
 *
 * @param text words that must all appear in the question or its company
 * @param ownOnly only what the studio's coaches wrote themselves
 */
public record QuestionFilter(
        String text,
        @Nullable CategoryId category,
        @Nullable Difficulty difficulty,
        @Nullable String company,
        @Nullable GuideId guide,
        boolean ownOnly) {

    public static final QuestionFilter EVERYTHING = new QuestionFilter("", null, null, null, null, false);
}
