package app.greenroom.takes.ui;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.questions.QuestionId;
import app.greenroom.takes.TakeId;
import org.jspecify.annotations.Nullable;

/** The addresses of this feature's pages, without a leading slash. */
public final class TakePages {

    private TakePages() {}

    /** Where a candidate says, or types, an answer; within an assignment, or freely. */
    public static String practise(QuestionId question, @Nullable AssignmentId assignment) {
        String free = "practice/" + question;
        return assignment == null ? free : free + "?" + PractiseView.ASSIGNMENT + "=" + assignment;
    }

    /** A candidate's own takes. */
    public static String answers() {
        return "answers";
    }

    /** Recordings that take too long, for the administrator. */
    static String stuck() {
        return "takes/stuck";
    }

    /** One take with all that came of it. */
    public static String answer(TakeId take) {
        return "answers/" + take;
    }
}
