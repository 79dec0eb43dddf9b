package app.greenroom.assessment.embedded;

/** Words without their endings, and words that are nearly spelt alike: "stretches", "stretching" and "streching". */
final class Stems {

    private static final int SHORTEST_NEAR = 5;
    private static final int LONG_ENOUGH_FOR_TWO = 8;

    /** Ending, what takes its place; the first that fits. */
    private static final String[][] ENDINGS = {
        {"ization", "ize"},
        {"isation", "ize"},
        {"ational", "ate"},
        {"fulness", "ful"},
        {"iveness", "ive"},
        {"ically", "ic"},
        {"ations", "ate"},
        {"ation", "ate"},
        {"ments", ""},
        {"ment", ""},
        {"ities", "ity"},
        {"ingly", ""},
        {"ness", ""},
        {"ings", ""},
        {"ying", "y"},
        {"ing", ""},
        {"ies", "y"},
        {"ied", "y"},
        {"edly", ""},
        {"ers", ""},
        {"ors", ""},
        {"er", ""},
        {"or", ""},
        {"ed", ""},
        {"ly", ""},
        {"es", ""},
        {"s", ""},
        {"e", ""}
    };

    private Stems() {}

    static String of(String plain) {
        String word = plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
        if (word.length() > 4) {
            word = withoutEnding(word);
        } else if (word.length() == 4 && word.endsWith("s") && !word.endsWith("ss")) {
            word = word.substring(0, 3);
        }
        int last = word.length() - 1;
        if (last > 2 && word.charAt(last) == word.charAt(last - 1) && "aeioslz".indexOf(word.charAt(last)) < 0) {
            word = word.substring(0, last);
        }
        return word.length() > 3 && word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    }

    private static String withoutEnding(String word) {
        for (String[] ending : ENDINGS) {
            int left = word.length() - ending[0].length() + ending[1].length();
            if (word.endsWith(ending[0]) && left >= 3) {
                return word.substring(0, word.length() - ending[0].length()) + ending[1];
            }
        }
        return word;
    }

    /** 1 for the same stem, 0.9 for one that a slip of the keyboard or of the hearing turns into it, 0 otherwise. */
    static double likeness(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST_NEAR || one.charAt(0) != other.charAt(0)) {
            return 0;
        }
        int slips = slips(one, other);
        return slips == 1 || slips == 2 && shorter >= LONG_ENOUGH_FOR_TWO ? 0.9 : 0;
    }

    /** Letters to add, leave out or change; 3 stands for all that are more. */
    private static int slips(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 2) {
            return 3;
        }
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return Math.min(3, before[other.length()]);
    }
}
