package app.greenroom.assignments;

import app.greenroom.people.CohortId;
import app.greenroom.people.PersonId;
import app.greenroom.questions.QuestionSetId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;

/**
 * What a coach fills in to assign a set.
 *
 * @param cohort stands for those of its members whom the coach coaches now; null for none
 * @param preparation time to think before each recording; zero for none
 * @param answerTime for every question; null leaves each question its own
 */
public record AssignmentDraft(
        @NotNull(message = "Please choose a question set") QuestionSetId set,

        @NotBlank(message = "Please give the assignment a title")
        @Size(max = 160, message = "Please keep the title under 160 characters")
        String title,

        @NotNull Set<PersonId> candidates,
        @Nullable CohortId cohort,
        @NotNull(message = "Please choose when it is due") Instant due,

        @Min(value = 1, message = "Allow at least one take") @Max(value = 10, message = "Allow at most ten takes")
        int takesAllowed,

        @NotNull
        @DurationMin(message = "Preparation time cannot be negative")
        @DurationMax(minutes = 15, message = "Please keep the preparation time within 15 minutes")
        Duration preparation,

        @Nullable
        @DurationMin(seconds = 15, message = "Give at least 15 seconds to answer")
        @DurationMax(minutes = 15, message = "Please keep the answer time within 15 minutes")
        Duration answerTime,

        @NotNull(message = "Please choose when they see the feedback of the engine")
        FeedbackRelease feedbackRelease,

        @NotNull @Size(max = 2000, message = "Please keep the note under 2,000 characters")
        String note) {}
