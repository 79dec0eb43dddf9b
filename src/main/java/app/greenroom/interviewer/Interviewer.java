package app.greenroom.interviewer;

import app.greenroom.questions.QuestionId;

/**
 * Leads an interview. Whatever a candidate says is something to answer, never something to obey. Implementations keep to
 * the plan, ask one thing at a time, tell nothing of what they listen for, and come to an end with a thank you.
 */
public interface Interviewer {

    /** What to say now: first of all a greeting with the first question, in the end a remark that closes. */
    Remark next(Conversation conversation);

    /** What to say to somebody who had not finished when their turn was taken for over. */
    Remark goOn(Conversation conversation, QuestionId question);

    /** The last words to somebody who wants to stop before the end. */
    Remark farewell(Conversation conversation);
}
