package app.greenroom.progress;

import app.greenroom.people.PersonRow;
import app.greenroom.questions.CategoryId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One candidate in a coach's overview.
 *
 * @param lastScores their last eight released scores of any category, oldest first, whatever the window
 * @param change latest minus first mean of {@code lastScores}, as in {@link CategoryProgress}; null for fewer than two
 * @param figures by category; a category without a score in the window is absent
 * @param lastAnswer when they last handed in an answer; null for never
 * @param openAssignments assignments with answers still to hand in, the overdue among them
 * @param needs why they need their coach, the most pressing first; empty when all is well
 */
public record CandidateStanding(
        PersonRow person,
        List<Double> lastScores,
        @Nullable Double change,
        Map<CategoryId, CategoryFigures> figures,
        @Nullable Instant lastAnswer,
        int openAssignments,
        List<Need> needs) {

    /** Who has most reasons first; among equals whose first reason is the most pressing. */
    public static final Comparator<CandidateStanding> MOST_PRESSING_FIRST = Comparator.comparing(
                    (CandidateStanding standing) -> -standing.needs().size())
            .thenComparing(
                    standing -> standing.needs().stream().findFirst().orElse(null),
                    Comparator.nullsLast(Need.MOST_PRESSING_FIRST));

    public Trend trend() {
        return Trend.of(change);
    }
}
