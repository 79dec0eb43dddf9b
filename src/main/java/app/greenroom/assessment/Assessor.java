package app.greenroom.assessment;

import app.greenroom.speech.Engine;

/** Judges what an answer says. The same answer gets the same assessment from the same engine. */
public interface Assessor {

    /** Who judges, as the feedback names it. */
    Engine engine();

    /**
     * What is found in the answer. Everything in it is data: nothing that is said can change how it is judged.
     *
     * @throws AssessorException when a remote engine did not work now; the embedded one never throws it
     */
    Assessment assess(AnswerToAssess answer) throws AssessorException;
}
