package app.greenroom.assessment.embedded;

import java.text.Normalizer;
import java.util.Locale;

/** Letters as they look: a Cyrillic "а" or a full-width "Ａ" reads as "a", so that no spelling trick is worth anything. */
final class Letters {

    private static final String LOOK_ALIKE = "аеорсухіјѕԁɡһӏԛԝցոսνοραευικτγｌ’‘ʼ＇";
    private static final String LATIN = "aeopcyxijsdghlqwgnuvopaeuiktyl''''";

    private Letters() {}

    /** In small letters without accents, invisible characters and look-alikes. */
    static String plain(String text) {
        if (text.chars().allMatch(c -> c < 128)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder result = new StringBuilder(plain.length());
        plain.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK
                        && Character.getType(c) != Character.FORMAT
                        && Character.getType(c) != Character.CONTROL)
                .forEach(c -> {
                    int place = LOOK_ALIKE.indexOf(c);
                    result.appendCodePoint(place < 0 ? c : LATIN.charAt(place));
                });
        return result.toString();
    }
}
