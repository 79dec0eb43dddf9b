package app.greenroom.ownership;

import app.greenroom.assessment.Assessment;
import app.greenroom.assessment.CoachedScore;
import app.greenroom.assessment.CriterionFinding;
import app.greenroom.assessment.Evidence;
import app.greenroom.assessment.NotEnough;
import app.greenroom.assessment.PointFinding;
import app.greenroom.contests.ContestDetails;
import app.greenroom.delivery.Passage;
import app.greenroom.feedback.EngineFeedback;
import app.greenroom.feedback.Transcript;
import app.greenroom.rubrics.Criterion;
import app.greenroom.shared.Timecode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was heard in a take and what an engine made of it, in plain words. */
final class WrittenFindings {

    private WrittenFindings() {}

    static String transcript(Transcript transcript) {
        String words = transcript.passages().stream().map(WrittenFindings::line).collect(Collectors.joining("\n"));
        return (transcript.corrected() ? "Corrected by you\n\n" : "") + words + "\n";
    }

    private static String line(Passage passage) {
        return Timecode.of(passage.from()) + " " + passage.text();
    }

    static String feedback(EngineFeedback feedback, Assessment found) {
        NotEnough notEnough = found.notEnough();
        String head = "Feedback of " + found.engine().inWords() + "\n\n";
        if (notEnough != null) {
            return head + notEnough.inWords() + "\n";
        }
        return head
                + overall(found.coached())
                + List.of(
                                found.advice().worked(),
                                found.advice().next(),
                                found.advice().tryAgain())
                        .stream()
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining("\n"))
                + "\n\n"
                + found.points().stream().map(WrittenFindings::point).collect(Collectors.joining("\n"))
                + "\n\n"
                + found.criteria().stream()
                        .map(finding -> criterion(feedback, finding))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static String overall(@Nullable CoachedScore coached) {
        return coached == null
                ? ""
                : "Overall: " + coached.level() + " of " + Criterion.LEVELS + ", set by " + coached.reviews()
                        + " answers to this question that coaches have reviewed\n\n";
    }

    static String asked(ContestDetails contest) {
        Instant answered = contest.answeredAt();
        return "You asked your coach on " + Written.moment(contest.askedAt()) + " to look at the engine’s feedback:\n\n"
                + contest.words() + "\n\n"
                + (answered == null
                        ? "It is not answered yet.\n"
                        : "Answered by the review of " + Written.moment(answered) + ".\n");
    }

    private static String point(PointFinding point) {
        String state =
                switch (point.coverage()) {
                    case COVERED -> "covered";
                    case PARTLY -> "in part";
                    case MISSING -> "not heard";
                };
        Evidence evidence = point.evidence();
        return point.point() + ": " + state + (evidence == null ? "" : " (" + quote(evidence) + ")");
    }

    private static String criterion(EngineFeedback feedback, CriterionFinding finding) {
        String name =
                feedback.rubric().criterion(finding.key()).map(Criterion::name).orElse(finding.key());
        String level = finding.level() == null ? "not enough evidence" : finding.level() + " of " + Criterion.LEVELS;
        return name + ": " + level + ". " + finding.reason()
                + finding.evidence().stream()
                        .map(evidence -> " (" + quote(evidence) + ")")
                        .collect(Collectors.joining());
    }

    private static String quote(Evidence evidence) {
        String words = "“" + evidence.quote() + "”";
        return evidence.to() > evidence.from() ? Timecode.of(evidence.from()) + " " + words : words;
    }
}
