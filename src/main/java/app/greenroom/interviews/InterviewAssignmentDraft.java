package app.greenroom.interviews;

import app.greenroom.assignments.FeedbackRelease;
import app.greenroom.interviewer.InterviewLength;
import app.greenroom.interviewer.Manner;
import app.greenroom.people.CohortId;
import app.greenroom.people.PersonId;
import app.greenroom.questions.Difficulty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a coach fills in to assign an interview.
 *
 * @param cohort stands for those of its members whom the coach coaches now; null for none
 */
public record InterviewAssignmentDraft(
        @NotNull(message = "Please choose what it is about") Subject subject,

        @NotBlank(message = "Please give the interview a title")
        @Size(max = 160, message = "Please keep the title under 160 characters")
        String title,

        @NotNull Set<PersonId> candidates,
        @Nullable CohortId cohort,
        @NotNull(message = "Please choose when it is due") Instant due,
        @NotNull(message = "Please choose how long it is") InterviewLength length,
        @NotNull(message = "Please choose an interviewer") Manner manner,

        @NotNull(message = "Please choose how difficult it begins")
        Difficulty difficulty,

        @NotNull(message = "Please choose when they see the feedback of the engine")
        FeedbackRelease feedbackRelease,

        @NotNull @Size(max = 2000, message = "Please keep the note under 2,000 characters")
        String note) {}
