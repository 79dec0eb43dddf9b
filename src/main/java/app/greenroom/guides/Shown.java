package app.greenroom.guides;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;

/** Words of a file as an error message repeats them: on one line, and not at any length. */
final class Shown {

    private static final int MOST = 60;
    private static final int FARTHEST = 3;

    private Shown() {}

    static String of(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= MOST ? line : line.substring(0, MOST) + "…";
    }

    /** "EASIER, CORE or HARDER". */
    static String choice(Collection<String> words) {
        StringBuilder text = new StringBuilder();
        for (Iterator<String> each = words.iterator(); each.hasNext(); ) {
            String word = each.next();
            text.append(text.isEmpty() ? "" : each.hasNext() ? ", " : " or ").append(word);
        }
        return text.toString();
    }

    /** The one that was probably meant. */
    static Optional<String> nearest(String word, Collection<String> known) {
        if (word.length() > MOST) {
            return Optional.empty();
        }
        return known.stream()
                .filter(other -> distance(word, other) <= Math.min(FARTHEST, other.length() / 2))
                .min(Comparator.comparingInt(other -> distance(word, other)));
    }

    /** How many letters to add, drop or change, in any case. */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(before[j], row[j - 1]));
            }
            before = row;
        }
        return before[b.length()];
    }
}
