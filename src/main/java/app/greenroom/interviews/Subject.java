package app.greenroom.interviews;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.guides.GuideId;
import app.greenroom.questions.CategoryId;
import app.greenroom.questions.QuestionSetId;

/**
 * What an interview may be about.
 *
 * @param reference the id of the guide, the set, the assignment or the category; empty for any question
 * @param label as people choose it
 */
public record Subject(Kind kind, String reference, String label) {

    /** Where the questions come from. */
    public enum Kind {
        SURPRISE,
        GUIDE,
        SET,
        ASSIGNMENT,
        DRILL
    }

    public static final Subject SURPRISE = new Subject(Kind.SURPRISE, "", "Surprise me");

    static Subject guide(GuideId guide, String title) {
        return new Subject(Kind.GUIDE, guide.toString(), title);
    }

    static Subject set(QuestionSetId set, String name) {
        return new Subject(Kind.SET, set.toString(), name);
    }

    static Subject assignment(AssignmentId assignment, String title) {
        return new Subject(Kind.ASSIGNMENT, assignment.toString(), title);
    }

    static Subject drill(CategoryId category, String name) {
        return new Subject(Kind.DRILL, category.toString(), name);
    }

    public boolean same(Subject other) {
        return kind == other.kind && reference.equals(other.reference);
    }
}
