package app.greenroom.interviews.ui;

import app.greenroom.interviewer.Why;
import app.greenroom.interviews.InterviewDetails;
import java.time.Duration;

/** Says where in an interview one is. */
final class Places {

    private Places() {}

    /** @param clock whether the time is told, too */
    static String of(InterviewDetails interview, boolean clock) {
        if (interview.ended()) {
            return interview.title();
        }
        int number = interview.asked().size();
        String question = interview.length().timed()
                ? "Question " + number
                : "Question " + number + " of " + interview.length().questions();
        String further = interview.remark().why() == Why.QUESTION ? "" : ", further";
        String time = clock && interview.length().timed() ? " · about " + Times.inWords(left(interview)) + " left" : "";
        return interview.title() + " · " + question + further + time;
    }

    private static Duration left(InterviewDetails interview) {
        Duration left = interview.length().time().minus(interview.elapsed());
        return left.isNegative() ? Duration.ZERO : left;
    }
}
