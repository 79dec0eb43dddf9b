package app.greenroom.delivery;

import app.greenroom.speech.Span;
import app.greenroom.speech.Word;
import java.util.ArrayList;
import java.util.List;

/** The pace in a part of an answer, in words a minute. */
public record PaceAt(Span part, double wordsAMinute) {

    private static final double PART = 15;
    private static final double SECONDS = 60;

    /** A quarter of a minute at a time, from the first word; what is left in the end counts from half a part on. */
    static List<PaceAt> of(List<Word> words) {
        List<PaceAt> parts = new ArrayList<>();
        if (words.isEmpty()) {
            return parts;
        }
        double end = words.getLast().to();
        for (double from = words.getFirst().from(); end - from >= PART / 2; from += PART) {
            Span part = new Span(from, Math.min(end, from + PART));
            long count = words.stream().filter(word -> isIn(part, word)).count();
            parts.add(new PaceAt(part, count * SECONDS / part.length()));
        }
        return List.copyOf(parts);
    }

    private static boolean isIn(Span part, Word word) {
        double middle = (word.from() + word.to()) / 2;
        return middle >= part.from() && middle < part.to();
    }
}
