package app.greenroom.progress;

import app.greenroom.assignments.AssignmentState;
import app.greenroom.assignments.CandidateAssignment;
import app.greenroom.people.PersonRow;
import app.greenroom.questions.CategoryId;
import app.greenroom.questions.CategoryRow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Works out how candidates stand.
 *
 * @param since where the window begins
 * @param now where it ends
 */
record Standings(List<CategoryRow> categories, Instant since, Instant now) {

    static final int SPARKLINE = 8;
    static final int FALL_OVER = 4;
    static final double FALL = 0.5;
    static final Duration SILENCE = Duration.ofDays(10);

    /** @param scores of this candidate, oldest first */
    CandidateStanding of(
            PersonRow person,
            List<ReleasedScore> scores,
            @Nullable Instant lastAnswer,
            List<CandidateAssignment> assignments) {
        List<Double> last = plain(scores.subList(Math.max(0, scores.size() - SPARKLINE), scores.size()));
        int open =
                (int) assignments.stream().filter(CandidateAssignment::wanted).count();
        return new CandidateStanding(
                person,
                last,
                Figures.change(last),
                figures(scores),
                lastAnswer,
                open,
                needs(person, scores, lastAnswer, assignments));
    }

    private Map<CategoryId, CategoryFigures> figures(List<ReleasedScore> scores) {
        Map<CategoryId, CategoryFigures> figures = new HashMap<>();
        scores.stream()
                .filter(score -> !score.point().at().isBefore(since))
                .collect(Collectors.groupingBy(ReleasedScore::category))
                .forEach((category, rows) -> figures.put(category, figures(rows, plain(rows))));
        return figures;
    }

    private static CategoryFigures figures(List<ReleasedScore> rows, List<Double> scores) {
        return new CategoryFigures(Objects.requireNonNull(Figures.median(scores)), scores.getLast(), rows.size());
    }

    private List<Need> needs(
            PersonRow person,
            List<ReleasedScore> scores,
            @Nullable Instant lastAnswer,
            List<CandidateAssignment> assignments) {
        List<Need> needs = new ArrayList<>();
        long overdue = assignments.stream()
                .filter(row -> row.state() == AssignmentState.OVERDUE)
                .count();
        if (overdue > 0) {
            needs.add(new Need.Overdue((int) overdue));
        }
        categories.stream()
                .flatMap(category -> falling(category, scores).stream())
                .forEach(needs::add);
        Duration silence = Duration.between(lastAnswer == null ? person.joinedAt() : lastAnswer, now);
        if (silence.compareTo(SILENCE) >= 0) {
            needs.add(new Need.Silent(silence.toDays()));
        }
        return needs;
    }

    private Optional<Need> falling(CategoryRow category, List<ReleasedScore> scores) {
        List<ReleasedScore> rows = scores.stream()
                .filter(score -> score.category().equals(category.id()))
                .toList();
        if (rows.size() < FALL_OVER || rows.getLast().point().at().isBefore(since)) {
            return Optional.empty();
        }
        List<Double> newest = plain(rows.subList(rows.size() - FALL_OVER, rows.size()));
        double from = Figures.mean(newest.subList(0, FALL_OVER / 2));
        double to = Figures.mean(newest.subList(FALL_OVER / 2, FALL_OVER));
        return from - to >= FALL - Figures.ROUNDING
                ? Optional.of(new Need.Falling(category, from, to))
                : Optional.empty();
    }

    private static List<Double> plain(List<ReleasedScore> scores) {
        return scores.stream().map(score -> score.point().score()).toList();
    }
}
