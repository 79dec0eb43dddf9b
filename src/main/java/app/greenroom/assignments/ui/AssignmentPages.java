package app.greenroom.assignments.ui;

import app.greenroom.assignments.AssignmentId;
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
}
