package app.greenroom.delivery;

import app.greenroom.speech.Span;
import app.greenroom.speech.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * How something was said, as far as it can be measured.
 *
 * @param wordsAMinute over the time from the first word to the last, pauses included; 0 without words
 * @param speaking seconds in which there is speech
 * @param pauses gaps between stretches of speech that last half a second or more, in order
 * @param fillers what could be left out, in order
 */
public record Delivery(double wordsAMinute, double speaking, List<Span> pauses, List<Filler> fillers) {

    /** A gap that a listener takes for a pause, and not for breathing. */
    static final double PAUSE = 0.5;

    private static final int LEAST_WORDS = 12;

    /**
     * @param words that were heard, in order
     * @param speech where somebody speaks, in order
     */
    public static Delivery of(List<Word> words, List<Span> speech) {
        return new Delivery(
                pace(words), speech.stream().mapToDouble(Span::length).sum(), pauses(speech), Filler.in(words));
    }

    /** Whether there is enough to say anything about the pace. */
    public boolean hasPace() {
        return wordsAMinute > 0;
    }

    public double longestPause() {
        return pauses.stream().mapToDouble(Span::length).max().orElse(0);
    }

    private static double pace(List<Word> words) {
        if (words.size() < LEAST_WORDS) {
            return 0;
        }
        double seconds = words.getLast().to() - words.getFirst().from();
        return seconds > 0 ? words.size() * 60 / seconds : 0;
    }

    private static List<Span> pauses(List<Span> speech) {
        List<Span> pauses = new ArrayList<>();
        for (int i = 1; i < speech.size(); i++) {
            Span gap = new Span(speech.get(i - 1).to(), speech.get(i).from());
            if (gap.length() >= PAUSE) {
                pauses.add(gap);
            }
        }
        return List.copyOf(pauses);
    }
}
