package app.greenroom.interviewer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words out of texts, as they are compared. */
final class Texts {

    /** Little words that say nothing about a subject. */
    static final Set<String> SMALL = Set.copyOf(List.of(
            ("a an the and or but so if then than that this these those there here it its is are was were be been "
                            + "being am do does did done doing have has had having i you he she we they me him her us them my "
                            + "your his our their what which who whom whose when where why how of in on at by for with about "
                            + "into from to up down out off over under as not no nor only own same too very can could will "
                            + "would should may might must just one some any all each more most other s t re ve ll d m")
                    .split(" ")));

    private Texts() {}

    static List<String> words(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[^\\p{L}\\p{N}']+", " ");
        return Arrays.stream(plain.strip().split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The word without its commonest endings: "measures", "measured" and "measuring" are one. */
    static String stem(String word) {
        String plain = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        for (String ending :
                List.of("ations", "ation", "ings", "ing", "ies", "ied", "edly", "ed", "es", "ly", "s", "e")) {
            if (plain.endsWith(ending) && plain.length() - ending.length() >= 3) {
                return plain.substring(0, plain.length() - ending.length());
            }
        }
        return plain;
    }

    static List<String> stems(String text) {
        return words(text).stream()
                .filter(word -> !SMALL.contains(word))
                .map(Texts::stem)
                .distinct()
                .toList();
    }
}
