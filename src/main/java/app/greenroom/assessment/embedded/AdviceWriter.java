package app.greenroom.assessment.embedded;

import app.greenroom.assessment.Advice;
import app.greenroom.assessment.Coverage;
import app.greenroom.assessment.NotEnough;
import app.greenroom.assessment.PointFinding;
import app.greenroom.assessment.Specifics;
import app.greenroom.assessment.StarFinding;
import app.greenroom.assessment.StarPart;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing that worked, one thing to do next, one thing to try: in plain, kind words. */
final class AdviceWriter {

    private AdviceWriter() {}

    static Advice notEnough(NotEnough why) {
        String tryAgain =
                switch (why) {
                    case SILENCE -> "Say one sentence first and look whether the level moves, then begin.";
                    case TOO_SHORT ->
                        "Try it once more with three sentences: where it was, what you did, what came of it.";
                    case NOT_HEARD_WELL ->
                        "Sit a little closer to the microphone, or read the transcript and put it right.";
                    case OTHER_LANGUAGE -> "Try it once more in English; plain words are quite enough.";
                    case NOT_OWN_WORDS -> "Put the text aside and tell it as you would tell a friend.";
                };
        return new Advice("Your answer is kept, and your coach can hear it.", why.inWords(), tryAgain);
    }

    static Advice write(List<PointFinding> points, @Nullable StarFinding star, Specifics specifics) {
        return new Advice(worked(points, specifics), next(points, star, specifics), tryAgain(points));
    }

    private static String worked(List<PointFinding> points, Specifics specifics) {
        Optional<PointFinding> best = points.stream()
                .filter(point -> point.evidence() != null)
                .max(Comparator.comparingDouble(PointFinding::strength));
        if (best.isPresent() && best.get().coverage() == Coverage.COVERED) {
            return "This came across clearly: “%s”.".formatted(best.get().point());
        }
        if (specifics.ownActions() >= 3) {
            return "You said what you did yourself, so a listener knows your part.";
        }
        if (specifics.numbers() >= 2) {
            return "You gave figures, and figures are remembered.";
        }
        if (best.isPresent()) {
            return "You were on the way to this: “%s”.".formatted(best.get().point());
        }
        return specifics.answerFirst()
                ? "You came to the question straight away."
                : "You gave an answer from beginning to end, and that is the start of a good one.";
    }

    private static String next(List<PointFinding> points, @Nullable StarFinding star, Specifics specifics) {
        if (specifics.relevance() <= 0.2) {
            return "Come back to the question: say in your first sentence what you answer to it.";
        }
        if (star != null && star.missing().contains(StarPart.RESULT)) {
            return "End with what came of it, with a number if you have one.";
        }
        if (star != null && specifics.ownActions() == 0) {
            return "Say “I” for what you did yourself, one step after the other.";
        }
        if (star != null && specifics.sharedActions() > specifics.ownActions()) {
            return "You said “we” more than “I”. Tell which of those steps were yours.";
        }
        Optional<PointFinding> partly = points.stream()
                .filter(point -> point.coverage() == Coverage.PARTLY)
                .max(Comparator.comparingDouble(PointFinding::strength));
        if (partly.isPresent()) {
            return "Say a sentence more about this, it was only touched: “%s”."
                    .formatted(partly.get().point());
        }
        if (specifics.numbers() == 0) {
            return "Put in one figure: how many, how long, or how much it changed.";
        }
        return points.stream().anyMatch(AdviceWriter::missing)
                ? "Keep what you have and add one of the points that are still open."
                : "Say the same in fewer words, with the most important point first.";
    }

    private static String tryAgain(List<PointFinding> points) {
        Optional<PointFinding> open =
                points.stream().filter(AdviceWriter::missing).findFirst();
        if (open.isEmpty()) {
            return "Try it once more in two thirds of the time, and keep every point.";
        }
        String point = open.get().point();
        return PointText.instruction(point)
                ? "Try it once more with an answer that %s.".formatted(withoutFullStop(point))
                : "Try it once more and bring this in: “%s”.".formatted(withoutFullStop(point));
    }

    private static boolean missing(PointFinding point) {
        return point.coverage() == Coverage.MISSING;
    }

    private static String withoutFullStop(String point) {
        return point.endsWith(".") ? point.substring(0, point.length() - 1) : point;
    }
}
