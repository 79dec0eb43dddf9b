package app.greenroom.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a term may be said: read as a word, spelt, or in parts, each in its own way. */
class Pronunciations {

    /** Between "git" and "Hub", "Post" and "SQL", "J" and "Unit", letters and digits, and at signs. */
    private static final Pattern PARTS = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z]{2})"
            + "|(?<=[A-Za-z])(?=[0-9])|(?<=[0-9])(?=[A-Za-z])");

    private static final String[] DIGITS = {
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"
    };
    private static final int SPELT_AT_MOST = 5;

    /** "KPI" and "OKR" are spelt, "NASA" and "JSON" may be read. */
    private static final int SPELT_ONLY = 3;

    private static final Pattern READABLE = Pattern.compile("[^aeiou][aeiou]");
    private static final int WAYS = 8;
    private static final int LEAST_OF_A_WORD = 3;
    private static final int LEAST_OF_A_PART = 4;

    /** Short ones, and how they are said before another word. */
    private static final Map<String, String> BEGINNINGS = Map.of(
            "up", "up", "on", "on", "in", "in", "my", "my", "go", "go", "re", "ree", "de", "dee", "un", "un", "be",
            "be", "en", "en");
    /** What a word is lengthened by, and letters that tell how that is said. */
    private static final Map<String, String> ENDINGS = Map.of(
            "ization",
            "eye zation",
            "izing",
            "izing",
            "ized",
            "ized",
            "izer",
            "izer",
            "ize",
            "ize",
            "able",
            "uble",
            "ness",
            "ness",
            "less",
            "less",
            "ly",
            "lee",
            "al",
            "ull");

    private final LettersToSounds letters;
    private final Predicate<String> knows;
    private final Map<String, List<String>> known = new HashMap<>();

    /** @param knows whether there is such a word, in small letters */
    Pronunciations(LettersToSounds letters, Predicate<String> knows) {
        this.letters = letters;
        this.knows = knows;
        LettersToSounds.lines("spoken-as.txt").forEach(line -> {
            String[] sides = line.split(" = ");
            known.put(sides[0], List.of(sides[1].split(" \\| ")));
        });
    }

    /** The ways to say it, as sounds. */
    Set<String> of(String term) {
        Set<String> sounds = new LinkedHashSet<>();
        said(term).forEach(way -> sounds.add(letters.soundsOfAll(way)));
        sounds.removeIf(String::isEmpty);
        return sounds;
    }

    /** The same as words, some of them made up, and letters, with spaces between. */
    List<String> said(String term) {
        List<String> said = known.get(term.toLowerCase(Locale.ROOT));
        return said != null ? said : ways(term);
    }

    private List<String> ways(String term) {
        List<String> ways = List.of("");
        for (String part : PARTS.split(term)) {
            List<String> longer = new ArrayList<>();
            for (String way : ways) {
                for (String next : waysOfPart(part)) {
                    longer.add(way.isEmpty() ? next : way + " " + next);
                }
            }
            ways = longer.subList(0, Math.min(WAYS, longer.size()));
        }
        return ways;
    }

    private List<String> waysOfPart(String part) {
        String small = part.toLowerCase(Locale.ROOT);
        if (known.containsKey(small)) {
            return known.get(small);
        }
        if (small.isEmpty() || Character.isDigit(small.charAt(0))) {
            return List.of(digits(small));
        }
        boolean capitals = part.equals(part.toUpperCase(Locale.ROOT));
        boolean spelt = part.length() <= SPELT_AT_MOST && (capitals || !small.matches(".*[aeiouy].*"));
        boolean readable = capitals
                ? part.length() > SPELT_ONLY && READABLE.matcher(small).find()
                : part.length() > 2 && small.matches(".*[aeiouy].*");
        List<String> ways = new ArrayList<>();
        if (spelt) {
            ways.add(String.join(" ", small.split("")));
        }
        if (readable || !spelt) {
            ways.add(inWords(small));
            begun(small).ifPresent(ways::add);
        }
        if (capitals && part.length() > SPELT_ONLY && isWord(small.substring(1))) {
            ways.add(small.charAt(0) + " " + small.substring(1));
        }
        return ways;
    }

    /** "webhook" is "web hook", "refactoring" is "re factoring": of two words, each as long as can be, or of one and an ending. */
    private String inWords(String word) {
        if (knows.test(word)) {
            return word;
        }
        for (int away = 0; away < word.length() / 2; away++) {
            for (int at : new int[] {word.length() / 2 - away, word.length() / 2 + away}) {
                String first = word.substring(0, at);
                if (isWord(first) && isWord(word.substring(at))) {
                    return BEGINNINGS.getOrDefault(first, first) + " " + word.substring(at);
                }
            }
        }
        return ENDINGS.keySet().stream()
                .filter(word::endsWith)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(ending -> lengthened(word.substring(0, word.length() - ending.length()), ending))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(word);
    }

    /** "autoencoder" is "auto" and what follows, which may be read on its own. */
    private Optional<String> begun(String word) {
        return knows.test(word)
                ? Optional.empty()
                : IntStream.iterate(word.length() - LEAST_OF_A_PART, at -> at >= LEAST_OF_A_PART, at -> at - 1)
                        .filter(at -> knows.test(word.substring(0, at)))
                        .mapToObj(at -> word.substring(0, at) + " " + word.substring(at))
                        .findFirst();
    }

    /** "tokenization" is "token" and its ending, "traversal" is "traverse" and its. */
    private Optional<String> lengthened(String stem, String ending) {
        return Stream.of(stem, stem + "e")
                .filter(known -> known.length() >= LEAST_OF_A_WORD && knows.test(known))
                .map(known -> known + " " + ENDINGS.get(ending))
                .findFirst();
    }

    private boolean isWord(String part) {
        return part.length() >= LEAST_OF_A_WORD ? knows.test(part) : BEGINNINGS.containsKey(part);
    }

    private static String digits(String number) {
        return String.join(
                " ", number.chars().mapToObj(digit -> DIGITS[digit - '0']).toList());
    }
}
