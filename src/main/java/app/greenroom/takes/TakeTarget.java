package app.greenroom.takes;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.questions.QuestionId;
import org.jspecify.annotations.Nullable;

/** What a take tries to answer: a question of an assignment, or one in free practice. */
record TakeTarget(QuestionId question, @Nullable AssignmentId assignment) {}
