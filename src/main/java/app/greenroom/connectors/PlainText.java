package app.greenroom.connectors;

/** Words that came from elsewhere, made fit to be shown or logged: one line, nothing invisible, not too long. */
final class PlainText {

    private PlainText() {}

    static String line(String text, int longest) {
        String line = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return line.length() <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, longest - 1))) + "…";
    }
}
