package app.greenroom.assignments.ui;

import app.greenroom.assignments.AssignmentDetails;
import app.greenroom.shared.ui.Timing;

/** Says an assignment's limits. */
final class LimitWords {

    private LimitWords() {}

    /** "3 takes · 30 s to prepare · 2 min to answer", for lists. */
    static String brief(AssignmentDetails assignment) {
        return Plural.of(assignment.takesAllowed(), "take") + " each"
                + (assignment.preparation().isZero()
                        ? ""
                        : " · " + Timing.inWords(assignment.preparation()) + " to prepare")
                + (assignment.answerTime() == null
                        ? ""
                        : " · " + Timing.inWords(assignment.answerTime()) + " to answer");
    }

    /** Whole sentences, for the candidate. */
    static String inFull(AssignmentDetails assignment) {
        String takes = assignment.takesAllowed() == 1
                ? "You have one take for each question, so take a breath before you start."
                : "You may record each question up to " + assignment.takesAllowed()
                        + " times and choose the take you like best.";
        String preparation = assignment.preparation().isZero()
                ? " Recording starts when you say so."
                : " Before each take you get " + Timing.inWords(assignment.preparation()) + " to think.";
        String answer = assignment.answerTime() == null
                ? " Each question has its own time to answer."
                : " You have " + Timing.inWords(assignment.answerTime()) + " to answer.";
        return takes + preparation + answer;
    }
}
