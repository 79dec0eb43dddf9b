package app.greenroom.feedback;

import app.greenroom.questions.QuestionDetails;

/**
 * How far coaches have taught the engine to score a question.
 *
 * @param reviewed answers with a coach's released score that are still there to be heard
 * @param learntFrom how many of them its overall score rests on; 0 while it gives none
 */
public record TaughtQuestion(QuestionDetails question, int reviewed, int learntFrom) {

    public boolean learnt() {
        return learntFrom > 0;
    }
}
