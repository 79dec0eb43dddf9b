package app.greenroom.interviews;

import app.greenroom.interviewer.InterviewLength;
import app.greenroom.interviewer.Manner;
import app.greenroom.questions.Difficulty;

/** What somebody wishes of an interview they are about to begin. */
public record InterviewDraft(
        Subject subject,
        InterviewLength length,
        Manner manner,
        Difficulty difficulty,
        Comfort comfort,
        boolean extraTime) {}
