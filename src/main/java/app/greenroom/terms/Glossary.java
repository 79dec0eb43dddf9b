package app.greenroom.terms;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Terms that may be said and that an engine has no word for, as they are written where they come from. */
public record Glossary(Collection<String> terms) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}+#./'’]*[\\p{L}\\p{N}+#])?");
    private static final Pattern SAYABLE =
            Pattern.compile("[A-Za-z0-9+#./]*(?:[A-Za-z]{2}|[A-Z][0-9])[A-Za-z0-9+#./]*");
    /** The S of "AWS" is no plural. */
    private static final Pattern LETTERS = Pattern.compile("[A-Z]+");

    private static final Pattern ENDING = Pattern.compile("['’]s?$|(?<=[A-Z]{2})s$");

    public Glossary {
        terms = List.copyOf(terms);
    }

    /**
     * Those among the words of some texts.
     *
     * @param texts prompts, points, guides
     * @param knows whether the engine can write a word down, in small letters
     */
    public static Glossary of(Collection<String> texts, Predicate<String> knows) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String text : texts) {
            Matcher matcher = WORD.matcher(text);
            while (matcher.find()) {
                String word = ENDING.matcher(matcher.group()).replaceFirst("");
                String small = word.toLowerCase(Locale.ROOT);
                Predicate<String> heard = LETTERS.matcher(word).matches() ? knows : withPlurals(knows);
                if (SAYABLE.matcher(word).matches() && !heardInParts(small, heard)) {
                    found.merge(small, word, Glossary::moreTelling);
                }
            }
        }
        return new Glossary(found.values());
    }

    /** "and/or", "e.g." and plurals of words it knows are no terms. */
    private static boolean heardInParts(String word, Predicate<String> knows) {
        for (String part : word.split("[./]")) {
            boolean known = part.length() < 2 || part.matches("[0-9]+") || knows.test(part);
            if (!known) {
                return false;
            }
        }
        return true;
    }

    private static Predicate<String> withPlurals(Predicate<String> knows) {
        return word -> knows.test(word) || word.endsWith("s") && knows.test(word.substring(0, word.length() - 1));
    }

    /** "GitHub" tells more about how it is said than "Github", and that more than "github". */
    private static String moreTelling(String one, String other) {
        return capitals(other) > capitals(one) ? other : one;
    }

    private static long capitals(String word) {
        return word.chars().filter(Character::isUpperCase).count();
    }
}
