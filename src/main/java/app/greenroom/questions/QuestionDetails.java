package app.greenroom.questions;

import app.greenroom.guides.GuideId;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with everything that helps to ask and to judge it.
 *
 * @param points what a strong answer covers, in short phrases
 * @param guide where it comes from; null for a coach's own question
 * @param key its stable name inside its guide; null for a coach's own question
 */
public record QuestionDetails(
        QuestionId id,
        String prompt,
        CategoryRow category,
        Difficulty difficulty,
        Duration answerTime,
        List<String> points,
        List<String> followUps,
        @Nullable GuideId guide,
        @Nullable String key,
        @Nullable String company) {}
