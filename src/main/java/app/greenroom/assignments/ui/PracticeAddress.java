package app.greenroom.assignments.ui;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.questions.QuestionId;

/** The recorder's address. */
final class PracticeAddress {

    private PracticeAddress() {}

    static String of(QuestionId question) {
        return "practice/" + question;
    }

    static String of(QuestionId question, AssignmentId assignment) {
        return of(question) + "?assignment=" + assignment;
    }
}
