package app.greenroom.interviews;

import app.greenroom.assessment.Coverage;
import app.greenroom.assessment.Evidence;
import app.greenroom.assessment.PointFinding;
import app.greenroom.interviewer.Why;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A moment of an interview that is worth hearing again.
 *
 * @param why it is
 * @param turn the candidate's turn it is in
 * @param quote what is said there
 * @param at seconds from the beginning of the turn; 0 where it was typed
 */
public record Moment(String why, TurnRow turn, String quote, double at) {

    private static final int MOST = 3;
    private static final int QUOTED = 140;

    /** Up to three, each of another turn: the best one, one that came when asked for, one that wanted more. */
    public static List<Moment> of(List<TurnRow> turns) {
        List<Moment> found = new ArrayList<>();
        Stream.of(best(turns), foundWhenAsked(turns), wantedMore(turns))
                .flatMap(List::stream)
                .forEach(moment -> {
                    boolean kindKnown =
                            found.stream().anyMatch(other -> other.why().equals(moment.why()));
                    boolean turnKnown = found.stream()
                            .anyMatch(other ->
                                    other.turn().id().equals(moment.turn().id()));
                    if (!kindKnown && !turnKnown) {
                        found.add(moment);
                    }
                });
        for (Moment longest : longest(turns)) {
            if (found.size() < MOST
                    && found.stream()
                            .noneMatch(other ->
                                    other.turn().id().equals(longest.turn().id()))) {
                found.add(longest);
            }
        }
        return found.stream().limit(MOST).toList();
    }

    /** What was said most clearly, by the strength of its evidence. */
    private static List<Moment> best(List<TurnRow> turns) {
        record Said(TurnRow turn, PointFinding finding) {}
        return turns.stream()
                .filter(TurnRow::answer)
                .flatMap(turn -> turn.findings().stream()
                        .filter(finding -> finding.coverage() == Coverage.COVERED)
                        .map(finding -> new Said(turn, finding)))
                .sorted(Comparator.comparingDouble(
                        (Said said) -> -said.finding().strength()))
                .flatMap(said -> moment("You said it clearly here", said.turn(), said.finding()).stream())
                .toList();
    }

    private static List<Moment> foundWhenAsked(List<TurnRow> turns) {
        List<Moment> found = new ArrayList<>();
        for (int i = 1; i < turns.size(); i++) {
            TurnRow asked = turns.get(i - 1);
            TurnRow turn = turns.get(i);
            if (asked.why() == Why.MISSING_POINT && turn.answer()) {
                turn.findings().stream()
                        .filter(finding -> finding.point().equals(asked.point()))
                        .filter(finding -> finding.coverage() != Coverage.MISSING)
                        .findFirst()
                        .flatMap(finding -> moment("You had it when you were asked", turn, finding))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static List<Moment> wantedMore(List<TurnRow> turns) {
        List<Moment> found = new ArrayList<>();
        for (int i = 1; i < turns.size(); i++) {
            TurnRow asked = turns.get(i);
            TurnRow turn = turns.get(i - 1);
            if (asked.why() != null
                    && asked.why().followUp()
                    && turn.answer()
                    && !turn.words().isEmpty()) {
                String quote = asked.quote() == null ? opening(turn.words()) : asked.quote();
                found.add(new Moment("The interviewer wanted to know more", turn, quote, 0));
            }
        }
        return found;
    }

    private static List<Moment> longest(List<TurnRow> turns) {
        return turns.stream()
                .filter(TurnRow::answer)
                .filter(turn -> !turn.words().isEmpty())
                .sorted(Comparator.comparingInt((TurnRow turn) -> turn.words().length())
                        .reversed())
                .map(turn -> new Moment("One of your longest answers", turn, opening(turn.words()), 0))
                .toList();
    }

    private static Optional<Moment> moment(String why, TurnRow turn, PointFinding finding) {
        Evidence evidence = finding.evidence();
        return evidence == null
                ? Optional.empty()
                : Optional.of(new Moment(why, turn, evidence.quote(), evidence.from()));
    }

    private static String opening(String words) {
        return words.length() <= QUOTED
                ? words
                : words.substring(0, Math.max(QUOTED / 2, words.lastIndexOf(' ', QUOTED))) + " …";
    }
}
