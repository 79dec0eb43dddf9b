package app.greenroom.feedback;

import app.greenroom.speech.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Gives corrected words their times: a word that was heard, too, keeps its own; those in place of others share the time
 * of what they replace. Which words those are is the longest common subsequence of both, as in any diff.
 */
final class CorrectedWords {

    private final List<Word> heard;
    private final List<String> said;
    private final List<Word> result = new ArrayList<>();

    private CorrectedWords(List<Word> heard, List<String> said) {
        this.heard = heard;
        this.said = said;
    }

    /** @param text as the candidate left it; line breaks mean nothing */
    static List<Word> of(List<Word> heard, String text) {
        List<String> said = Stream.of(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return new CorrectedWords(heard, said).timed();
    }

    private List<Word> timed() {
        int[][] common = common();
        int h = 0;
        int s = 0;
        int replaced = 0;
        int instead = 0;
        while (h < heard.size() && s < said.size()) {
            if (same(h, s)) {
                replace(replaced, h, instead, s);
                Word word = heard.get(h);
                result.add(new Word(said.get(s), word.from(), word.to(), 1));
                replaced = ++h;
                instead = ++s;
            } else if (common[h + 1][s] >= common[h][s + 1]) {
                h++;
            } else {
                s++;
            }
        }
        replace(replaced, heard.size(), instead, said.size());
        return List.copyOf(result);
    }

    /** How many words the rest of both have in common, from each pair of places on. */
    private int[][] common() {
        int[][] common = new int[heard.size() + 1][said.size() + 1];
        for (int h = heard.size() - 1; h >= 0; h--) {
            for (int s = said.size() - 1; s >= 0; s--) {
                common[h][s] = same(h, s) ? common[h + 1][s + 1] + 1 : Math.max(common[h + 1][s], common[h][s + 1]);
            }
        }
        return common;
    }

    private boolean same(int h, int s) {
        return bare(heard.get(h).text()).equals(bare(said.get(s)));
    }

    private static String bare(String word) {
        String letters = word.replaceAll("[^\\p{L}\\p{N}']", "");
        return (letters.isEmpty() ? word : letters).toLowerCase(Locale.ROOT);
    }

    private void replace(int from, int to, int first, int last) {
        double begin = from < to ? heard.get(from).from() : end(from);
        double end = from < to ? heard.get(to - 1).to() : begin;
        double each = last > first ? (end - begin) / (last - first) : 0;
        for (int s = first; s < last; s++) {
            double at = begin + (s - first) * each;
            result.add(new Word(said.get(s), at, at + each, 1));
        }
    }

    /** Where words go that were added between two others. */
    private double end(int place) {
        if (place > 0) {
            return heard.get(place - 1).to();
        }
        return heard.isEmpty() ? 0 : heard.getFirst().from();
    }
}
