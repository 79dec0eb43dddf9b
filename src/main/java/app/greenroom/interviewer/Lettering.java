package app.greenroom.interviewer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Looks at letters and signs: what is no plain English prose could hide words from those who look for them. */
final class Lettering {

    private static final Pattern PLAIN =
            Pattern.compile("[\\p{IsLatin}0-9 .,;:?!'’\"“”‘()%£$€&…–—-]*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?:|www\\b|\\p{L}{2}\\.\\p{L}{2}|\\S@\\S");
    private static final Pattern FRACTION = Pattern.compile("\\d\\s*/\\s*\\d");
    private static final Pattern WORD = Pattern.compile(
            "[a-z]+|\\d+|[a-z]+'(?:s|re|ve|d|ll|t|m)|[a-z]+s'|[a-z]{1,3}\\d{1,4}|\\d{1,4}[a-z]{1,3}|[a-z]\\d[a-z]");
    private static final int SPELT = 3;
    private static final int SMALL_CHANGE = 6;

    private Lettering() {}

    /** As it is compared: small letters without marks. */
    static String folded(String text) {
        return String.join(" ", Texts.words(bare(text)));
    }

    static boolean plain(String text) {
        String bare = bare(text);
        List<String> words = Texts.words(bare);
        return PLAIN.matcher(text).matches()
                && bare.chars().filter(Character::isLetter).allMatch(letter -> letter < 128)
                && !ADDRESS.matcher(text).find()
                && !FRACTION.matcher(text).find()
                && words.stream().allMatch(word -> WORD.matcher(word).matches())
                && !spelt(words);
    }

    /** A sixth of it and more is the small change of English, and less of that of other languages. */
    static boolean english(String text) {
        List<String> words = Texts.words(text);
        long small = words.stream()
                .filter(word -> Texts.SMALL.contains(word) || word.startsWith("thank"))
                .count();
        return words.isEmpty() || small * SMALL_CHANGE >= words.size() && !Reading.foreign(text, words);
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** Letter by letter. */
    private static boolean spelt(List<String> words) {
        int[] row = new int[1];
        return Arrays.stream(words.toArray(String[]::new))
                .anyMatch(word -> (row[0] = word.length() == 1 ? row[0] + 1 : 0) >= SPELT);
    }
}
