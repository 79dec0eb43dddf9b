package app.greenroom.guides.ui;

import java.util.Locale;

/** Small turns of phrase. */
final class Words {

    private Words() {}

    /** "3.6". */
    static String score(double score) {
        return String.format(Locale.ROOT, "%.1f", score);
    }

    /** "1 question", "12 questions". */
    static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
