package app.greenroom.progress.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How numbers and moments of progress are written. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH_OF_YEAR = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final String[] NUMBERS = {
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
    };

    private Words() {}

    /** A score as a chart or a cell shows it: one decimal. */
    static String score(double score) {
        return rounded(score, 1).toPlainString();
    }

    /** The same as a number. */
    static double tenths(double score) {
        return rounded(score, 1).doubleValue();
    }

    /** A score as a table shows it: two decimals; a dash for none. */
    static String exact(@Nullable Double score) {
        return score == null ? "–" : rounded(score, 2).toPlainString();
    }

    /** A change with its sign, to one decimal: +0.8, −0.4, 0.0. */
    static String change(double change) {
        BigDecimal rounded = rounded(change, 1);
        String sign = rounded.signum() > 0 ? "+" : rounded.signum() < 0 ? "−" : "";
        return sign + rounded.abs().toPlainString();
    }

    private static BigDecimal rounded(double number, int decimals) {
        // through nine decimals first: 2.35 that was computed as 2.3499999999 is meant as 2.35
        return BigDecimal.valueOf(number).setScale(9, RoundingMode.HALF_UP).setScale(decimals, RoundingMode.HALF_UP);
    }

    static String number(long number) {
        return number >= 0 && number < NUMBERS.length ? NUMBERS[(int) number] : String.valueOf(number);
    }

    /** "one answer", "18 answers". */
    static String counted(long number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** "a", "a and b", "a, b and c". */
    static String list(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    /** With a capital at its beginning, for the start of a sentence. */
    static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    /** A name as it stands inside a sentence: "Product sense" becomes "product sense". */
    static String inside(String name) {
        return name.length() > 1 && Character.isUpperCase(name.charAt(1))
                ? name
                : name.substring(0, 1).toLowerCase(Locale.UK) + name.substring(1);
    }

    static String day(Instant moment) {
        return DAY.format(moment.atZone(ZoneId.systemDefault()));
    }

    /** "June", and "June 2024" when that June is more than eleven months ago. */
    static String month(Instant moment, Instant now) {
        var then = moment.atZone(ZoneId.systemDefault());
        boolean recent = then.plusMonths(11).isAfter(now.atZone(ZoneId.systemDefault()));
        return (recent ? MONTH : MONTH_OF_YEAR).format(then);
    }

    /** At most so many characters, cut between words. */
    static String shortened(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        int cut = line.lastIndexOf(' ', most - 1);
        return line.substring(0, cut > most / 2 ? cut : most - 1) + "…";
    }
}
