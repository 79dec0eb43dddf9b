package app.greenroom.progress;

import app.greenroom.questions.CategoryRow;
import java.util.Comparator;

/** Why a candidate needs their coach now. */
public sealed interface Need {

    /** Overdue before falling before silent, and the longer silence first. */
    Comparator<Need> MOST_PRESSING_FIRST = Comparator.comparing((Need need) -> switch (need) {
                case Overdue overdue -> 0;
                case Falling falling -> 1;
                case Silent silent -> 2;
            })
            .thenComparing(need -> need instanceof Silent silent ? -silent.days() : 0L);

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
