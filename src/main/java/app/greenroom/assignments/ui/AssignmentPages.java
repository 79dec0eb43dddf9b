package app.greenroom.assignments.ui;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.interviews.InterviewAssignmentId;
import app.greenroom.people.PersonId;
import app.greenroom.questions.QuestionSetId;

/** The addresses of this feature's pages, without a leading slash. */
public final class AssignmentPages {

    private AssignmentPages() {}

    /** Where a candidate's day begins. */
    public static String home() {
        return "home";
    }

    /** What a candidate can practise. */
    public static String practice() {
        return "practice";
    }

    /** A coach's list. */
    public static String all() {
        return "assignments";
    }

    /** One assignment: for its coaches with everybody's state, for a candidate with their own. */
    public static String assignment(AssignmentId id) {
        return "assignments/" + id;
    }

    /** The form, empty. */
    public static String assign() {
        return "assignments/new";
    }

    /** The form with the set chosen. */
    public static String assign(QuestionSetId set) {
        return "assignments/new?set=" + set;
    }

    /** The form with the person chosen. */
    public static String assign(PersonId candidate) {
        return "assignments/new?candidate=" + candidate;
    }

    /** The form for an interview. */
    public static String assignInterview() {
        return "assignments/interviews/new";
    }

    /** The same with the person chosen. */
    public static String assignInterview(PersonId candidate) {
        return assignInterview() + "?candidate=" + candidate;
    }

    /** The same with the set chosen. */
    public static String assignInterview(QuestionSetId set) {
        return assignInterview() + "?set=" + set;
    }

    /** One assigned interview, for its coaches. */
    public static String interview(InterviewAssignmentId id) {
        return "assignments/interviews/" + id;
    }
}
