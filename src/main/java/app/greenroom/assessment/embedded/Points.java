package app.greenroom.assessment.embedded;

import app.greenroom.assessment.Coverage;
import app.greenroom.assessment.PointFinding;
import java.util.List;

/** Which points of the question an answer covers. */
final class Points {

    /** One threshold for all questions, of nearness. */
    private static final double COVERED = 0.63;

    private static final double PARTLY = 0.55;
    /** How sharp the threshold is where points are added up. */
    private static final double BLUR = 0.045;

    private Points() {}

    static List<PointFinding> find(List<String> points, Sentence question, Spoken answer, MeaningModel model) {
        return points.stream()
                .map(point ->
                        finding(point, PointMatcher.of(point, question, model).in(answer.sentences()), answer))
                .toList();
    }

    /** How much a point counts in a sum, 0 to 1. */
    static double credit(PointFinding finding) {
        return 1 / (1 + Math.exp((COVERED - finding.near()) / BLUR));
    }

    private static PointFinding finding(String point, PointMatcher.Match match, Spoken answer) {
        Coverage coverage = match.near() >= COVERED
                ? Coverage.COVERED
                : match.near() >= PARTLY ? Coverage.PARTLY : Coverage.MISSING;
        boolean shown = coverage != Coverage.MISSING && match.best() >= 0;
        return new PointFinding(
                point, coverage, PointFinding.strength(match.near()), shown ? answer.quote(match.best()) : null);
    }
}
