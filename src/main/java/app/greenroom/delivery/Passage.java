package app.greenroom.delivery;

import app.greenroom.speech.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A few words in a row, as they are read and played. A transcript has no full stops: it is cut where the voice rests, and
 * where it does not, after 16 words.
 */
public record Passage(double from, double to, List<Word> words) {

    private static final double REST = 0.45;
    private static final int LONGEST = 16;

    public static List<Passage> of(List<Word> words) {
        return cut(words, LONGEST);
    }

    /** How many words there are from one rest of the voice to the next. */
    static List<Integer> phrases(List<Word> words) {
        return cut(words, Integer.MAX_VALUE).stream()
                .map(phrase -> phrase.words().size())
                .toList();
    }

    private static List<Passage> cut(List<Word> words, int longest) {
        List<Passage> passages = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || words.get(i).from() - words.get(i - 1).to() >= REST || i - begin >= longest) {
                passages.add(of(words, begin, i));
                begin = i;
            }
        }
        return passages;
    }

    private static Passage of(List<Word> words, int begin, int end) {
        List<Word> part = List.copyOf(words.subList(begin, end));
        return new Passage(part.getFirst().from(), part.getLast().to(), part);
    }

    public String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
