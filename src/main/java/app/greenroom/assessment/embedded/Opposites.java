package app.greenroom.assessment.embedded;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words that say the opposite of each other; to a model of meanings they are alike. No sizes and places: "the left
 * is smaller" and "the right is greater" say the same. */
final class Opposites {

    private static final String[] PAIRS = {
        "fast slow",
        "quick slow",
        "best worst",
        "better worse",
        "increase decrease",
        "increase reduce",
        "rise fall",
        "rose fell",
        "grow shrink",
        "gain lose",
        "win lose",
        "succeed fail",
        "success failure",
        "strong weak",
        "cheap expensive",
        "early late",
        "add remove",
        "ascending descending",
        "minimum maximum",
        "true false",
        "always never",
        "sorted unsorted",
        "ordered unordered",
        "mutable immutable",
        "stable unstable",
        "possible impossible",
        "safe unsafe",
        "known unknown",
        "equal unequal",
        "valid invalid",
        "positive negative",
        "accept reject",
        "allow forbid",
        "allow prevent",
        "improve worsen",
        "easy hard",
        "easy difficult",
        "finite infinite",
        "empty full"
    };

    private static final Map<String, Set<String>> OF = new HashMap<>();

    static {
        for (String pair : PAIRS) {
            String[] both = pair.split(" ");
            add(Stems.of(both[0]), Stems.of(both[1]));
            add(Stems.of(both[1]), Stems.of(both[0]));
        }
    }

    private Opposites() {}

    static boolean are(String stem, String other) {
        return OF.getOrDefault(stem, Set.of()).contains(other);
    }

    private static void add(String stem, String other) {
        OF.computeIfAbsent(stem, key -> new HashSet<>()).add(other);
    }
}
