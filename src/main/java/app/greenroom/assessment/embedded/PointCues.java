package app.greenroom.assessment.embedded;

import app.greenroom.assessment.Coverage;
import app.greenroom.assessment.PointFinding;
import app.greenroom.speech.Word;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Points that ask for a way of answering ("gives a result with a number") instead of a matter. No meaning is like them, so
 * they are looked for by what they ask for. They can only add to what the meanings found.
 */
final class PointCues {

    private static final double FOUND = PointFinding.strength(0.72);
    private static final int ENOUGH_ACTIONS = 3;
    /** The scene is set in the first sentences or not at all. */
    private static final int OPENING = 3;

    private static final Pattern NUMBER =
            Pattern.compile("\\b(numbers?|figures?|measured?|measures|metrics?|quantif\\w*|percentage)\\b");
    private static final Pattern OWN = Pattern.compile("\"i\"|“i”|\\bown (actions?|part|role|share|steps?)\\b");
    private static final Pattern SCENE = Pattern.compile("\\b(sets the scene|scene|situation|context)\\b");
    private static final Pattern RESULT = Pattern.compile("\\b(results?|outcomes?|how it ended)\\b");
    private static final Pattern LESSON = Pattern.compile("\\b(lessons?|learn\\w*|differently|hindsight)\\b");
    private static final Pattern QUESTION = Pattern.compile("\\bends with a question\\b|\\basks (a|one) question\\b");

    private PointCues() {}

    static PointFinding improve(PointFinding finding, Spoken answer) {
        int found = find(Letters.plain(finding.point()), answer);
        if (found < 0 || finding.strength() >= FOUND) {
            return finding;
        }
        return new PointFinding(finding.point(), Coverage.COVERED, FOUND, answer.quote(found));
    }

    /** @return the sentence that does what the point asks for, or -1 */
    private static int find(String point, Spoken answer) {
        if (!PointText.instruction(point)) {
            return -1;
        }
        if (QUESTION.matcher(point).find()) {
            int last = answer.sentences().size() - 1;
            return last >= 0 && asks(answer, answer.sentences().get(last)) ? last : -1;
        }
        if (RESULT.matcher(point).find()) {
            boolean figure = NUMBER.matcher(point).find();
            return last(answer, i -> result(answer, i) && (!figure || figureNear(answer, i)));
        }
        if (OWN.matcher(point).find()) {
            int own = Cue.OWN_ACTION.variety(answer.sentences());
            boolean enough = own >= ENOUGH_ACTIONS && own > Cue.SHARED_ACTION.variety(answer.sentences());
            return enough ? richest(answer, Cue.OWN_ACTION) : -1;
        }
        if (LESSON.matcher(point).find()) {
            return last(answer, i -> Cue.LEARNED.in(answer.sentences().get(i)));
        }
        if (SCENE.matcher(point).find()) {
            return IntStream.range(0, Math.min(OPENING, answer.sentences().size()))
                    .filter(i -> Cue.SITUATION.in(answer.sentences().get(i)))
                    .findFirst()
                    .orElse(-1);
        }
        return -1;
    }

    private static int last(Spoken answer, IntPredicate does) {
        return IntStream.range(0, answer.sentences().size()).filter(does).max().orElse(-1);
    }

    private static int richest(Spoken answer, Cue cue) {
        return IntStream.range(0, answer.sentences().size())
                .boxed()
                .max(Comparator.comparingInt(i -> cue.count(answer.sentences().get(i))))
                .orElse(-1);
    }

    private static boolean result(Spoken answer, int sentence) {
        return Cue.RESULT.in(answer.sentences().get(sentence));
    }

    /**
     * In the sentence or, where no full stop ends it, the next: speech is not always cut where the speaker would. What stands
     * behind a full stop is about something else.
     */
    private static boolean figureNear(Spoken answer, int sentence) {
        List<Sentence> sentences = answer.sentences();
        int last = sentences.get(sentence).places().getLast();
        boolean over = Sentences.stops(answer.words().get(last).text());
        int end = over ? sentence + 1 : Math.min(sentence + 2, sentences.size());
        return sentences.subList(sentence, end).stream()
                .flatMap(s -> s.tokens().stream())
                .anyMatch(Token::number);
    }

    private static boolean asks(Spoken answer, Sentence sentence) {
        Word last = answer.words().get(sentence.places().getLast());
        return last.text().contains("?");
    }
}
