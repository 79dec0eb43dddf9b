package app.greenroom.connectors;

import app.greenroom.assessment.Advice;
import app.greenroom.assessment.Coverage;
import app.greenroom.assessment.CriterionFinding;
import app.greenroom.assessment.Evidence;
import app.greenroom.assessment.PointFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes from a chat model what can be checked: quotes that are there, and no more than they and the embedded engine support. */
record Bounds(Told told, Ceiling ceiling, Footing footing) {

    private static final int LONGEST = 400;
    private static final double SUREST = 0.9;
    private static final double CUT = 0.7;
    private static final double FULLY = 0.92;
    private static final double[] PARTLY = {0.6, 0.85};
    private static final double HARDLY = 0.4;

    /** The embedded engine's finding stands where no quote of the model's is to be found in the answer. */
    CriterionFinding criterion(CriterionFinding embedded, CriterionAnswer said) {
        List<Evidence> quotes = said.quotes().stream()
                .map(told::find)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        String reason = shown(said.reason());
        if (said.level() == null) {
            return reason.isEmpty() ? embedded : new CriterionFinding(embedded.key(), null, 0, reason, List.of());
        }
        if (quotes.isEmpty() || reason.isEmpty()) {
            return embedded;
        }
        int level = Math.min(said.level(), ceiling.of(quotes, embedded));
        if (level == 0) {
            return embedded;
        }
        double sure = Math.min(SUREST, said.confidence())
                * quotes.size()
                / said.quotes().size();
        if (level == said.level()) {
            return new CriterionFinding(embedded.key(), level, sure, reason, quotes);
        }
        // its words speak of a level that is not given
        boolean same = embedded.level() != null && embedded.level() == level;
        String words = same ? embedded.reason() : "What can be quoted from your answer supports level " + level + ".";
        return new CriterionFinding(embedded.key(), level, CUT * sure, words, quotes);
    }

    /** Whether it is more than the embedded engine found. */
    static boolean rises(CriterionFinding embedded, CriterionFinding finding) {
        return finding.level() != null && (embedded.level() == null || finding.level() > embedded.level());
    }

    static @Nullable Integer higher(@Nullable Integer one, @Nullable Integer other) {
        return one == null ? other : other == null ? one : Integer.valueOf(Math.max(one, other));
    }

    /** What a finding rests on, as far as the embedded engine takes it for part of an answer, too. */
    String passages(CriterionFinding finding) {
        return finding.evidence().stream()
                .filter(footing::holds)
                .map(Evidence::quote)
                .collect(Collectors.joining(" […] "));
    }

    /** A point rises by one step at most, and only with a quote; it may always sink. */
    List<PointFinding> points(List<PointFinding> embedded, PointsAnswer said) throws EngineTroubleException {
        if (said.points().size() != embedded.size()) {
            throw new EngineTroubleException("It did not speak of every point.");
        }
        List<PointFinding> points = new ArrayList<>();
        for (int i = 0; i < embedded.size(); i++) {
            points.add(point(embedded.get(i), said.points().get(i)));
        }
        return points;
    }

    private PointFinding point(PointFinding embedded, PointsAnswer.Point said) {
        Optional<Evidence> quote = Optional.ofNullable(said.quote()).flatMap(told::find);
        Coverage wanted =
                switch (said.coverage()) {
                    case "covered" -> Coverage.COVERED;
                    case "partly" -> Coverage.PARTLY;
                    default -> Coverage.MISSING;
                };
        if (wanted == Coverage.MISSING) {
            return new PointFinding(embedded.point(), wanted, Math.min(embedded.strength(), HARDLY), null);
        }
        if (quote.isEmpty()) {
            return embedded;
        }
        Coverage coverage =
                wanted == Coverage.COVERED && embedded.coverage() == Coverage.MISSING ? Coverage.PARTLY : wanted;
        double strength = coverage == Coverage.COVERED
                ? Math.max(embedded.strength(), FULLY)
                : Math.clamp(embedded.strength(), PARTLY[0], PARTLY[1]);
        return new PointFinding(embedded.point(), coverage, strength, quote.get());
    }

    Advice advice(Advice embedded, Advice said) {
        return new Advice(
                either(said.worked(), embedded.worked()),
                either(said.next(), embedded.next()),
                either(said.tryAgain(), embedded.tryAgain()));
    }

    private static String either(String said, String embedded) {
        String shown = shown(said);
        return shown.isEmpty() ? embedded : shown;
    }

    /** As it may be shown to a candidate; empty for what leads elsewhere. */
    private static String shown(String text) {
        String line = PlainText.line(text, LONGEST);
        return line.matches("(?i).*(https?:|www\\.|\\S@\\S|\\S\\.(com|net|org|io|app|dev)\\b).*") ? "" : line;
    }
}
