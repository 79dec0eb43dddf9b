package app.greenroom.connectors;

import app.greenroom.speech.Word;
import java.util.ArrayList;
import java.util.List;

/** Times for the words of a passage of which only beginning and end are known: each takes its share of letters. */
final class SpreadWords {

    private SpreadWords() {}

    static List<Word> over(String text, double from, double to, double confidence) {
        List<String> words = List.of(text.strip().split("\\s+"));
        double letters = words.stream().mapToInt(word -> word.length() + 1).sum();
        List<Word> spread = new ArrayList<>();
        double at = from;
        for (String word : words) {
            if (!word.isEmpty()) {
                double end = at + (to - from) * (word.length() + 1) / letters;
                spread.add(new Word(word, at, end, confidence));
                at = end;
            }
        }
        return spread;
    }
}
