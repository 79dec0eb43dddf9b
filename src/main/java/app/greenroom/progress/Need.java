package app.greenroom.progress;

import app.greenroom.questions.CategoryRow;

/** Why a candidate needs their coach now. */
public sealed interface Need {

    /**
     * Scores of a category go down: over its four newest scores, the newest of them within the window, the mean of the
     * later two is at least 0.5 below the mean of the earlier two.
     */
    record Falling(CategoryRow category, double from, double to) implements Need {}

    /** Assignments of theirs are past their due date and not all answers are in. */
    record Overdue(int assignments) implements Need {}

    /** No answer was handed in for at least ten days; counted from joining when there never was one. */
    record Silent(long days) implements Need {}
}
