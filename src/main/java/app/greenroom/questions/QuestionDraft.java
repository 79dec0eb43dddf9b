package app.greenroom.questions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;

/**
 * A question as it is written.
 *
 * @param answerTime between 30 seconds and 15 minutes, in whole seconds
 * @param points what a strong answer covers, in short phrases
 */
public record QuestionDraft(
        @NotBlank(message = "Please write the question")
        @Size(max = 600, message = "Please keep the question under 600 characters")
        String prompt,

        @NotNull(message = "Please choose a category") CategoryId category,

        @NotNull(message = "Please choose how hard it is") Difficulty difficulty,

        @NotNull(message = "Please choose an answer time") Duration answerTime,

        @Size(max = 12, message = "Please keep to 12 points")
        List<@NotBlank @Size(max = 300, message = "Please keep each point under 300 characters") String> points,

        @Size(max = 12, message = "Please keep to 12 follow-ups")
        List<@NotBlank @Size(max = 300, message = "Please keep each follow-up under 300 characters") String>
                followUps) {

    public static final Duration SHORTEST = Duration.ofSeconds(30);
    public static final Duration LONGEST = Duration.ofMinutes(15);

    public QuestionDraft {
        points = List.copyOf(points);
        followUps = List.copyOf(followUps);
    }
}
