package app.greenroom.interviewer;

import app.greenroom.assessment.Coverage;
import app.greenroom.assessment.PointFinding;
import app.greenroom.questions.QuestionDetails;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds what to ask next about an answer. */
final class FollowUps {

    /** From here on a follow-up of the pack is about a point. */
    private static final double RELATED = 0.3;

    record FollowUp(
            Why why,
            String words,
            @Nullable String point,
            @Nullable String quote) {}

    private final Kinship kinship;

    FollowUps(Kinship kinship) {
        this.kinship = kinship;
    }

    /**
     * @param usable whether these words may be said: they were not yet, and they tell nothing
     * @param had the follow-ups that this question has had: nobody is asked for the same thing twice
     */
    Optional<FollowUp> find(
            QuestionDetails question, Manner manner, Heard heard, List<Utterance> had, Predicate<String> usable) {
        return missing(question, heard, had, usable)
                .or(() -> had(had, Why.NO_NUMBER) ? Optional.empty() : number(heard, usable))
                .or(() -> had(had, Why.OWN_PART) ? Optional.empty() : ownPart(question, heard, usable))
                .or(() -> had(had, Why.DEEPER) ? Optional.empty() : deeper(question, manner, heard, usable));
    }

    private static boolean had(List<Utterance> had, Why why) {
        return had.stream().anyMatch(turn -> turn.why() == why);
    }

    /** What is missing altogether comes before what was half said; the question's own order decides among equals. */
    private Optional<FollowUp> missing(
            QuestionDetails question, Heard heard, List<Utterance> had, Predicate<String> usable) {
        List<PointFinding> open = heard.findings().stream()
                .filter(finding -> finding.coverage() != Coverage.COVERED)
                .filter(finding ->
                        had.stream().noneMatch(turn -> finding.point().equals(turn.point())))
                .sorted(Comparator.comparing(finding -> finding.coverage() == Coverage.PARTLY))
                .toList();
        return open.stream()
                .flatMap(finding -> written(question, finding.point(), usable).stream()
                        .map(words -> new FollowUp(Why.MISSING_POINT, words, finding.point(), quote(finding))))
                .findFirst()
                .or(() -> open.stream()
                        .flatMap(finding -> Probe.about(finding.point()).stream()
                                .filter(usable)
                                .map(words -> new FollowUp(Why.MISSING_POINT, words, finding.point(), quote(finding))))
                        .findFirst())
                .or(() -> open.stream()
                        .findFirst()
                        .flatMap(finding -> Phrases.DEEPER.stream()
                                .filter(usable)
                                .map(words -> new FollowUp(Why.MISSING_POINT, words, finding.point(), quote(finding)))
                                .findFirst()));
    }

    /** The pack's follow-up that is about this point more than about any other. */
    private Optional<String> written(QuestionDetails question, String point, Predicate<String> usable) {
        return question.followUps().stream()
                .filter(usable)
                .filter(followUp -> kinship.between(followUp, point) >= RELATED)
                .filter(followUp -> question.points().stream()
                        .allMatch(other -> kinship.between(followUp, other) <= kinship.between(followUp, point)))
                .max(Comparator.comparingDouble(followUp -> kinship.between(followUp, point)));
    }

    private static @Nullable String quote(PointFinding finding) {
        return finding.evidence() == null ? null : finding.evidence().quote();
    }

    private static Optional<FollowUp> number(Heard heard, Predicate<String> usable) {
        return Claims.withoutNumber(heard.words()).flatMap(claim -> {
            // what cannot be said aloud among strangers is not read back to anybody
            boolean fit = Reading.of(Heard.typed(claim, List.of())) == Reading.ANSWER;
            List<String> phrases = fit
                    ? Phrases.NUMBER.stream()
                            .map(phrase -> phrase.formatted(claim))
                            .toList()
                    : Phrases.NUMBER_UNQUOTED;
            return phrases.stream()
                    .filter(usable)
                    .findFirst()
                    .map(words -> new FollowUp(Why.NO_NUMBER, words, null, claim));
        });
    }

    private static Optional<FollowUp> ownPart(QuestionDetails question, Heard heard, Predicate<String> usable) {
        return Claims.withoutOwnPart(question.prompt(), heard.words())
                .flatMap(claim -> Phrases.OWN_PART.stream()
                        .filter(usable)
                        .findFirst()
                        .map(words -> new FollowUp(Why.OWN_PART, words, null, claim)));
    }

    /** Where nothing is known to be missing: once, if nobody could listen; and always from those who probe. */
    private static Optional<FollowUp> deeper(
            QuestionDetails question, Manner manner, Heard heard, Predicate<String> usable) {
        boolean blind = !heard.known() || heard.findings().isEmpty();
        if (!blind && manner != Manner.PROBING) {
            return Optional.empty();
        }
        return question.followUps().stream()
                .filter(usable)
                .findFirst()
                .map(words -> new FollowUp(Why.DEEPER, words, null, null));
    }
}
