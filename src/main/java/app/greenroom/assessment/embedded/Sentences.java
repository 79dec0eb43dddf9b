package app.greenroom.assessment.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts words where a sentence ends. Speech comes without full stops: what goes on is cut where a
 * clause seems to begin. Pauses are not used on
 * purpose, so that who speaks slowly or stops to think gets the same score.
 */
final class Sentences {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 24;
    private static final int SHORTEST_PIECE = 10;
    private static final Set<String> BEGINS_CLAUSE = Set.of(
            "so", "then", "and", "but", "because", "after", "before", "when", "while", "as", "if", "since", "which",
            "finally");
    private static final String STOPS = ".?!";
    private static final String ENDS = STOPS + ";:";
    private static final String AFTER_END = "\"')]”’";

    private Sentences() {}

    /** @return places in the list, in order, none left out */
    static List<List<Integer>> cut(List<String> words) {
        List<List<Integer>> sentences = new ArrayList<>();
        List<Integer> sentence = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            sentence.add(i);
            if (ends(words.get(i)) && sentence.size() >= SHORTEST) {
                addPieces(words, sentence, sentences);
                sentence = new ArrayList<>();
            }
        }
        if (!sentence.isEmpty()) {
            addPieces(words, sentence, sentences);
        }
        return sentences;
    }

    private static boolean ends(String word) {
        return ends(word, ENDS);
    }

    /** A full stop, or what has its strength; a colon goes on. */
    static boolean stops(String word) {
        return ends(word, STOPS);
    }

    private static boolean ends(String word, String marks) {
        int last = word.length() - 1;
        while (last >= 0 && AFTER_END.indexOf(word.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && marks.indexOf(word.charAt(last)) >= 0;
    }

    /** Too much for one sentence is cut where another clause seems to begin. */
    private static void addPieces(List<String> words, List<Integer> sentence, List<List<Integer>> sentences) {
        int begin = 0;
        while (sentence.size() - begin > LONGEST) {
            int end = clause(words, sentence, begin);
            sentences.add(List.copyOf(sentence.subList(begin, end)));
            begin = end;
        }
        sentences.add(List.copyOf(sentence.subList(begin, sentence.size())));
    }

    private static int clause(List<String> words, List<Integer> sentence, int begin) {
        for (int end = begin + LONGEST; end > begin + SHORTEST_PIECE; end--) {
            if (BEGINS_CLAUSE.contains(Letters.plain(words.get(sentence.get(end))))) {
                return end;
            }
        }
        return begin + LONGEST;
    }
}
