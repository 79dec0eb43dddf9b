package app.greenroom.assignments;

import app.greenroom.questions.QuestionId;
import java.time.Instant;

/** A question a candidate still owes an answer to, and until when. */
public record DueQuestion(AssignmentId assignment, String title, QuestionId question, Instant due, boolean overdue) {}
