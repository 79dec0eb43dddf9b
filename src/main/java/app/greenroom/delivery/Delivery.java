package app.greenroom.delivery;

import app.greenroom.speech.Span;
import app.greenroom.speech.Word;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How something was said, as far as it can be measured.
 *
 * @param words how many were heard
 * @param wordsAMinute over the time from the first word to the last, pauses included; 0 with too few words to tell
 * @param paces a quarter of a minute at a time; empty with too few words to tell
 * @param talk seconds from the first word to the last; 0 without words
 * @param speaking seconds in which there is speech
 * @param pauses gaps between stretches of speech that last half a second or more, in order
 * @param fillers what could be left out, in order
 * @param repairs words said again, in order
 * @param phrases how many words each phrase has, from one rest of the voice to the next
 * @param sound what only the sound tells; null where nobody has measured it
 */
public record Delivery(
        int words,
        double wordsAMinute,
        List<PaceAt> paces,
        double talk,
        double speaking,
        List<Span> pauses,
        List<Filler> fillers,
        List<Repair> repairs,
        List<Integer> phrases,
        @Nullable Acoustics sound) {

    /** A gap that a listener takes for a pause, and not for breathing. */
    static final double PAUSE = 0.5;

    private static final int LEAST_WORDS = 12;
    private static final double HUNDRED = 100;

    /**
     * @param words that were heard, in order
     * @param speech where somebody speaks, in order
     * @param sound null where it was not measured
     */
    public static Delivery of(List<Word> words, List<Span> speech, @Nullable Acoustics sound) {
        double pace = pace(words);
        return new Delivery(
                words.size(),
                pace,
                pace > 0 ? PaceAt.of(words) : List.of(),
                talk(words),
                speech.stream().mapToDouble(Span::length).sum(),
                pauses(speech),
                Filler.in(words),
                Repair.in(words),
                Passage.phrases(words),
                sound);
    }

    /** Whether there is enough to say anything about the pace. */
    public boolean hasPace() {
        return wordsAMinute > 0;
    }

    /**
     * All that can be told of it, in plain words, each beside what is usual.
     *
     * @param limit of the answer; null where there is none
     */
    public List<Measure> measures(@Nullable Duration limit) {
        return new Measures(this).all(limit);
    }

    public double longestPause() {
        return pauses.stream().mapToDouble(Span::length).max().orElse(0);
    }

    /** How many pauses there are of each length; every length is there. */
    public Map<PauseLength, Integer> pausesByLength() {
        Map<PauseLength, Integer> counts = new EnumMap<>(PauseLength.class);
        Arrays.stream(PauseLength.values()).forEach(length -> counts.put(length, 0));
        pauses.forEach(pause -> counts.merge(PauseLength.of(pause), 1, Integer::sum));
        return counts;
    }

    /** How often something was, in a hundred words. */
    public double inAHundredWords(int count) {
        return words == 0 ? 0 : count * HUNDRED / words;
    }

    /** The middle one of the phrases' lengths, in words; 0 without any. */
    public int usualPhrase() {
        return phrases.isEmpty() ? 0 : phrases.stream().sorted().toList().get(phrases.size() / 2);
    }

    private static double pace(List<Word> words) {
        if (words.size() < LEAST_WORDS) {
            return 0;
        }
        double seconds = talk(words);
        return seconds > 0 ? words.size() * 60 / seconds : 0;
    }

    private static double talk(List<Word> words) {
        return words.isEmpty() ? 0 : words.getLast().to() - words.getFirst().from();
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
