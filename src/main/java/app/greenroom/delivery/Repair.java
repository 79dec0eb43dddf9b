package app.greenroom.delivery;

import app.greenroom.speech.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A place where words were said again, or a sentence begun anew: "we we built", "i was i went".
 *
 * @param text the words of both tries
 * @param at in seconds from the beginning
 */
public record Repair(Kind kind, String text, double at) {

    /** What was done there. */
    public enum Kind {
        /** The very same words once more. */
        REPETITION,
        /** A beginning that was given up for another. */
        RESTART
    }

    private static final int LONGEST = 4;
    private static final int WITHIN = 3;

    /** Words that are doubled on purpose, or by grammar. */
    private static final Set<String> DOUBLED = Set.of(
            "very",
            "really",
            "so",
            "much",
            "many",
            "far",
            "no",
            "yes",
            "had",
            "that",
            "long",
            "again",
            "over",
            "bye",
            "ha",
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "twenty",
            "thirty",
            "hundred",
            "thousand",
            "million");

    private static final Set<String> SUBJECTS = Set.of("i", "we", "you", "he", "she", "they", "it");
    private static final Set<String> AUXILIARIES = Set.of(
            "am", "is", "are", "was", "were", "have", "has", "had", "would", "could", "should", "will", "can", "did",
            "do");
    private static final Map<String, Set<String>> CONTRACTIONS = Map.of(
            "i", Set.of("i'm", "i've", "i'd", "i'll"),
            "we", Set.of("we're", "we've", "we'd", "we'll"),
            "you", Set.of("you're", "you've", "you'd", "you'll"),
            "they", Set.of("they're", "they've", "they'd", "they'll"),
            "he", Set.of("he's", "he'd", "he'll"),
            "she", Set.of("she's", "she'd", "she'll"),
            "it", Set.of("it's", "it'd", "it'll"),
            "a", Set.of("an", "the"),
            "an", Set.of("a", "the"),
            "the", Set.of("a", "an"));

    /** Those among the words, in order; none lies within another. */
    static List<Repair> in(List<Word> words) {
        List<String> said = words.stream().map(Word::text).toList();
        List<Repair> found = new ArrayList<>();
        for (int i = 0; i < said.size(); ) {
            int repeated = repeated(said, i);
            int restarted = repeated > 0 ? 0 : restarted(said, i);
            int length = repeated + restarted;
            if (length > 0) {
                Kind kind = repeated > 0 ? Kind.REPETITION : Kind.RESTART;
                found.add(new Repair(
                        kind,
                        String.join(" ", said.subList(i, i + length)),
                        words.get(i).from()));
            }
            i += Math.max(1, length);
        }
        return List.copyOf(found);
    }

    /** How many words are taken up by the same words said twice or more from here; 0 when there are none. */
    private static int repeated(List<String> said, int from) {
        for (int size = LONGEST; size >= 1; size--) {
            int end = from + size;
            while (end + size <= said.size() && said.subList(from, from + size).equals(said.subList(end, end + size))) {
                end += size;
            }
            if (end > from + size && !onPurpose(said.subList(from, from + size))) {
                return end - from;
            }
        }
        return 0;
    }

    /** Letters are spelt, numbers are read out. */
    private static boolean onPurpose(List<String> words) {
        return words.stream().allMatch(word -> DOUBLED.contains(word) || isLetter(word));
    }

    private static boolean isLetter(String word) {
        return word.length() == 1 && !word.equals("i") && !word.equals("a");
    }

    private static int restarted(List<String> said, int at) {
        String word = said.get(at);
        if (at + 1 < said.size() && CONTRACTIONS.getOrDefault(word, Set.of()).contains(said.get(at + 1))) {
            return 2;
        }
        if (at + 2 < said.size()
                && SUBJECTS.contains(word)
                && AUXILIARIES.contains(said.get(at + 1))
                && (word.equals(said.get(at + 2))
                        || CONTRACTIONS.getOrDefault(word, Set.of()).contains(said.get(at + 2)))
                && !asked(said, at)) {
            return 3;
        }
        int again = at + WITHIN;
        boolean sameTwo = again + 1 < said.size()
                && SUBJECTS.contains(word)
                && said.subList(at, at + 2).equals(said.subList(again, again + 2));
        return sameTwo ? WITHIN + 2 : 0;
    }

    /** "What I was I still am": the first is a clause of its own. */
    private static boolean asked(List<String> said, int at) {
        return at > 0
                && Set.of("what", "who", "how", "where", "than", "as", "best").contains(said.get(at - 1));
    }
}
