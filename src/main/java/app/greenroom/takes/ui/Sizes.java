package app.greenroom.takes.ui;

import java.util.Locale;

/** How much room something takes. */
final class Sizes {

    private Sizes() {}

    /** "nothing", "512 bytes", "84 KB", "2.4 MB". */
    static String inWords(long bytes) {
        if (bytes < 1000) {
            return bytes == 0 ? "nothing" : bytes + " bytes";
        }
        return bytes < 1_000_000
                ? Math.round(bytes / 1000.0) + " KB"
                : String.format(Locale.UK, "%.1f MB", bytes / 1_000_000.0);
    }
}
