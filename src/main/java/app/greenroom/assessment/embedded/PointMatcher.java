package app.greenroom.assessment.embedded;

import java.util.ArrayList;
import java.util.List;

/**
 * How near an answer comes to a point. Each word of the point looks for its best match within a few neighbouring sentences,
 * by its meaning there and by its spelling (as in Sultan et al. 2016 and BERTScore); the whole sentences are compared, too;
 * and what the question alone would have matched is taken off. A sentence that says the opposite says nothing of the point. The constants were chosen on half of the questions of one
 * set of scored answers and half of the answers of another, see docs/quality.md.
 */
final class PointMatcher {

    /** A point is looked for within so many words. */
    private static final int WINDOW = 40;

    private static final double QUESTION_ALIGNED = 0.8;
    private static final double QUESTION_SIMILAR = 0.6;
    private static final double SHARE_OF_SIMILARITY = 0.2;
    /** Even words that have nothing to do with a point stand this far from the opposite of it. */
    private static final double BELOW = 0.3;
    /** Real sentences have more grammar than this; a list of keywords has less. */
    private static final double SENTENCE_GRAMMAR = 0.25;

    private static final double LIST_GRAMMAR = 0.1;
    /** A few words have no grammar to speak of. */
    private static final int FEWEST_FOR_GRAMMAR = 12;

    private final List<PointUnit> units;

    private PointMatcher(List<PointUnit> units) {
        this.units = units;
    }

    static PointMatcher of(String point, Sentence question, MeaningModel model) {
        List<PointUnit> units = new ArrayList<>();
        for (String text : PointText.sentences(point)) {
            List<String> words = List.of(text.split("\\s+"));
            Sentence sentence = Sentence.of(words, List.of(), model);
            if (units.isEmpty() || sentence.substantive() >= 2) {
                units.add(PointUnit.of(sentence, question));
            }
        }
        if (units.size() > 1 && units.getFirst().sentence().substantive() < 2) {
            units.removeFirst();
        }
        return new PointMatcher(units);
    }

    /**
     * @param near 0 (nothing like it) to 1 (its very words)
     * @param best the sentence that says most of it; -1 without any
     */
    record Match(double near, int best) {}

    Match in(List<Sentence> answer) {
        Match match = new Match(0, -1);
        for (PointUnit unit : units) {
            Match one = match(unit, answer);
            if (match.best() < 0 || one.near() > match.near()) {
                match = one;
            }
        }
        return match;
    }

    private static Match match(PointUnit unit, List<Sentence> answer) {
        if (unit.sentence().tokens().isEmpty() || answer.isEmpty()) {
            return new Match(0, -1);
        }
        boolean[] against = new boolean[answer.size()];
        List<double[]> likeness = new ArrayList<>();
        for (int i = 0; i < against.length; i++) {
            against[i] = unit.contradicted(answer.get(i));
            likeness.add(against[i] ? unit.nothing() : unit.likeness(answer.get(i)));
        }
        double similar = -1;
        double strongest = -1;
        int best = 0;
        for (int i = 0; i < answer.size(); i++) {
            int end = windowEnd(answer, i);
            double grammar = grammar(answer.subList(i, end));
            similar = Math.max(similar, against[i] ? 0 : grammar * unit.similar(answer.get(i)));
            double window = grammar * unit.aligned(best(likeness.subList(i, end)));
            if (window > strongest) {
                strongest = window;
                best = clearest(unit, likeness, i, end);
            }
        }
        double near = (1 - SHARE_OF_SIMILARITY) * above(strongest, QUESTION_ALIGNED * unit.alignedBase())
                + SHARE_OF_SIMILARITY * above(similar, QUESTION_SIMILAR * unit.similarBase());
        return new Match(Math.clamp((near + BELOW) / (1 + BELOW), 0, 1), best);
    }

    private static int windowEnd(List<Sentence> answer, int begin) {
        int words = answer.get(begin).places().size();
        int end = begin + 1;
        while (end < answer.size() && words + answer.get(end).places().size() <= WINDOW) {
            words += answer.get(end++).places().size();
        }
        return end;
    }

    private static int clearest(PointUnit unit, List<double[]> likeness, int begin, int end) {
        int best = begin;
        for (int i = begin + 1; i < end; i++) {
            if (unit.aligned(likeness.get(i)) > unit.aligned(likeness.get(best))) {
                best = i;
            }
        }
        return best;
    }

    private static double[] best(List<double[]> likeness) {
        double[] best = likeness.getFirst().clone();
        for (double[] other : likeness.subList(1, likeness.size())) {
            for (int i = 0; i < best.length; i++) {
                best[i] = Math.max(best[i], other[i]);
            }
        }
        return best;
    }

    private static double above(double value, double base) {
        double off = Math.min(base, 0.6);
        return (value - off) / (1 - off);
    }

    /** 1 for sentences, 0 for a list of keywords. */
    static double grammar(List<Sentence> sentences) {
        long tokens = sentences.stream().mapToLong(s -> s.tokens().size()).sum();
        long function = sentences.stream()
                .flatMap(s -> s.tokens().stream())
                .filter(Token::function)
                .count();
        double share = (double) function / tokens;
        return tokens < FEWEST_FOR_GRAMMAR
                ? 1
                : Math.clamp((share - LIST_GRAMMAR) / (SENTENCE_GRAMMAR - LIST_GRAMMAR), 0, 1);
    }
}
