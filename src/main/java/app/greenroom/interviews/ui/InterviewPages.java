package app.greenroom.interviews.ui;

import app.greenroom.interviews.InterviewAssignmentId;
import app.greenroom.interviews.InterviewId;
import app.greenroom.interviews.Subject;

/** The addresses of this feature's pages, without a leading slash. */
public final class InterviewPages {

    static final String ABOUT = "about";

    private InterviewPages() {}

    /** A candidate's own interviews; for coaches those that were sent to them. */
    public static String all() {
        return "interviews";
    }

    /** Where one begins. */
    public static String begin() {
        return "interviews/new";
    }

    /** Where one begins, with the subject chosen. */
    public static String begin(Subject.Kind kind, Object reference) {
        return begin() + "?" + ABOUT + "=" + kind.name().toLowerCase() + "-" + reference;
    }

    /** Where one is held. */
    public static String live(InterviewId interview) {
        return "interviews/" + interview;
    }

    /** Where one is gone through. */
    public static String debrief(InterviewId interview) {
        return "interviews/" + interview + "/debrief";
    }

    /** What a coach wants held, for its candidate. */
    public static String assigned(InterviewAssignmentId assignment) {
        return "interviews/assigned/" + assignment;
    }

    /** Where an invited coach reads along. */
    public static String sitIn(InterviewId interview) {
        return "interviews/" + interview + "/sit-in";
    }
}
