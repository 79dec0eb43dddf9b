package app.greenroom.interviews.ui;

import java.time.Duration;

/** Lengths of interviews in words. */
final class Times {

    private Times() {}

    /** "less than a minute", "one minute", "12 minutes". */
    static String inWords(Duration time) {
        long minutes = Math.round(time.toSeconds() / 60.0);
        if (minutes == 0) {
            return "less than a minute";
        }
        return minutes == 1 ? "one minute" : minutes + " minutes";
    }

    /** "one answer", "3 answers", "no answer". */
    static String counted(int number, String noun) {
        return switch (number) {
            case 0 -> "no " + noun;
            case 1 -> "one " + noun;
            default -> number + " " + noun + "s";
        };
    }
}
