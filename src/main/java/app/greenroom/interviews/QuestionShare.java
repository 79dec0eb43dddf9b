package app.greenroom.interviews;

import app.greenroom.assessment.Coverage;
import app.greenroom.assessment.PointFinding;
import app.greenroom.interviewer.Why;
import app.greenroom.questions.QuestionId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much of a question was answered in an interview.
 *
 * @param share of its points, 0 to 1; null when nothing is known of it
 * @param missing points that nobody heard, in the question's order
 */
public record QuestionShare(QuestionId question, @Nullable Double share, List<String> missing, boolean answered) {

    /** In the order they were asked. */
    public static List<QuestionShare> of(List<TurnRow> turns) {
        Set<QuestionId> asked = new LinkedHashSet<>();
        turns.stream()
                .filter(turn -> turn.why() == Why.QUESTION)
                .map(TurnRow::question)
                .filter(Objects::nonNull)
                .forEach(asked::add);
        return asked.stream().map(question -> of(question, turns)).toList();
    }

    private static QuestionShare of(QuestionId question, List<TurnRow> turns) {
        List<TurnRow> own = turns.stream()
                .filter(turn -> !turn.interviewers() && question.equals(turn.question()))
                .toList();
        List<PointFinding> findings = Listening.best(
                own.stream().flatMap(turn -> turn.findings().stream()).toList());
        List<String> missing = findings.stream()
                .filter(finding -> finding.coverage() == Coverage.MISSING)
                .map(PointFinding::point)
                .toList();
        Double share = findings.isEmpty() ? null : Coverage.share(findings);
        return new QuestionShare(question, share, missing, own.stream().anyMatch(TurnRow::answer));
    }

    /** What to practise next: what was left first, then what was covered least. */
    public static List<QuestionShare> weakest(List<QuestionShare> all) {
        return all.stream()
                .filter(one -> !one.answered() || one.share() != null && one.share() < 1)
                .sorted(Comparator.comparing((QuestionShare one) -> one.answered())
                        .thenComparing(one -> one.share() == null ? 0 : one.share()))
                .toList();
    }
}
