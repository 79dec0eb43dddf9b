package app.greenroom.assessment;

/** How the coaches of a studio score one question: learnt from answers they have scored. Says what they would most likely give. */
public interface CoachScale {

    /** How many scored answers it rests on; shown beside what it gives. */
    int scored();

    /** One of the levels that were given before. */
    int level(AnswerToAssess answer);
}
