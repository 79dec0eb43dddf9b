package app.greenroom.delivery;

import app.greenroom.speech.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A word or phrase that could be left out. Hesitation sounds are not among them: engines write down no "um", so none is
 * counted.
 *
 * @param at in seconds from the beginning
 */
public record Filler(String text, double at) {

    /**
     * A phrase, and the words beside it that give it a meaning: "what kind of", "do you know how".
     */
    private record Phrase(List<String> words, Set<String> notAfter, Set<String> notBefore) {

        static Phrase of(String words, Set<String> notAfter, Set<String> notBefore) {
            return new Phrase(List.of(words.split(" ")), notAfter, notBefore);
        }

        boolean startsAt(int place, List<Word> said) {
            int end = place + words.size();
            return end <= said.size()
                    && said.subList(place, end).stream()
                            .map(Word::text)
                            .toList()
                            .equals(words)
                    && (place == 0 || !notAfter.contains(said.get(place - 1).text()))
                    && (end == said.size() || !notBefore.contains(said.get(end).text()));
        }
    }

    private static final Set<String> NONE = Set.of();
    private static final Set<String> POINTING = Set.of(
            "a", "the", "what", "which", "this", "that", "some", "any", "every", "same", "right", "one", "another");
    private static final Set<String> COMPARING = Set.of(
            "i",
            "you",
            "we",
            "they",
            "he",
            "she",
            "would",
            "i'd",
            "we'd",
            "they'd",
            "you'd",
            "to",
            "really",
            "don't",
            "didn't",
            "do",
            "not",
            "look",
            "looks",
            "looked",
            "looking",
            "feel",
            "feels",
            "felt",
            "sound",
            "sounds",
            "seem",
            "seems",
            "something",
            "things",
            "anything",
            "nothing",
            "people",
            "more",
            "exactly",
            "much");

    private static final List<Phrase> PHRASES = List.of(
            Phrase.of(
                    "you know",
                    Set.of("do", "did", "if", "as", "that", "what", "how", "when", "once", "let", "before", "unless"),
                    Set.of("what", "how", "why", "when", "where", "who", "which", "that", "if", "the", "about")),
            Phrase.of("i mean", Set.of("what", "do", "did"), Set.of("by", "that", "it")),
            Phrase.of("sort of", POINTING, NONE),
            Phrase.of("kind of", POINTING, NONE),
            Phrase.of("like", COMPARING, NONE),
            Phrase.of("basically", NONE, NONE),
            Phrase.of("literally", NONE, NONE),
            Phrase.of("actually", NONE, NONE),
            Phrase.of("obviously", NONE, NONE));

    /** Those among the words, in order. */
    public static List<Filler> in(List<Word> words) {
        List<Filler> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (Phrase phrase : PHRASES) {
                if (phrase.startsAt(i, words)) {
                    found.add(new Filler(
                            phrase.words().stream().collect(Collectors.joining(" ")),
                            words.get(i).from()));
                }
            }
        }
        return List.copyOf(found);
    }
}
