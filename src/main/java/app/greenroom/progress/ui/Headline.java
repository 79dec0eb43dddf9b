package app.greenroom.progress.ui;

import app.greenroom.progress.CategoryProgress;
import app.greenroom.progress.ProgressDetails;
import app.greenroom.progress.Trend;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Says in words what a candidate's numbers say, and nothing they do not say.
 *
 * @param name the first name of the candidate, who reads it
 */
record Headline(ProgressDetails details, String name, Instant now) {

    String heading() {
        List<CategoryProgress> rising = details.with(Trend.RISING);
        List<CategoryProgress> falling = details.with(Trend.FALLING);
        if (details.answers() == 0) {
            return "Your progress, " + name;
        }
        if (rising.isEmpty() && falling.isEmpty()) {
            return details.with(Trend.STEADY).isEmpty()
                    ? "Your first scores are in, " + name
                    : "You are holding steady, " + name;
        }
        if (rising.isEmpty()) {
            return Words.sentence(names(falling.subList(0, 1))) + " wants a little practice";
        }
        if (rising.size() >= 3 && falling.isEmpty()) {
            return "You are getting stronger, " + name;
        }
        List<CategoryProgress> named = rising.subList(0, Math.min(2, rising.size()));
        return Words.sentence(names(named)) + (named.size() == 1 ? " is" : " are") + " rising";
    }

    String lead() {
        return details.firstAt()
                .map(first -> "%s since %s.%s%s"
                        .formatted(
                                Words.sentence(Words.counted(details.answers(), "scored answer")),
                                Words.month(first, now),
                                rose(),
                                next()))
                .orElse("");
    }

    private String rose() {
        return details.with(Trend.RISING).stream()
                .findFirst()
                .map(row -> " %s rose most, from %s to %s."
                        .formatted(
                                row.category().name(),
                                Words.score(Objects.requireNonNull(row.first())),
                                Words.score(Objects.requireNonNull(row.latest()))))
                .orElse("");
    }

    private String next() {
        return details.scored().size() < 2
                ? ""
                : details.weakest()
                        .filter(row -> row.trend() != Trend.RISING
                                || row != details.with(Trend.RISING).getFirst())
                        .map(row -> " " + row.category().name() + " is next.")
                        .orElse("");
    }

    private static String names(List<CategoryProgress> rows) {
        return rows.stream()
                .map(row -> Words.inside(row.category().name()))
                .collect(Collectors.collectingAndThen(Collectors.toList(), Words::list));
    }
}
