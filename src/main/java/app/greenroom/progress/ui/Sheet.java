package app.greenroom.progress.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chart shows, in rows: the source of the table behind it and of its CSV file.
 *
 * @param title says what the numbers are
 */
record Sheet(String title, List<String> columns, List<List<Cell>> rows) {

    /**
     * @param number it is a number (or the dash of a missing one) and stands at the right
     * @param link where it leads; null for nowhere
     */
    record Cell(String text, boolean number, @Nullable String link) {

        static Cell of(String text) {
            return new Cell(text, false, null);
        }

        static Cell of(@Nullable Double score) {
            return new Cell(Words.exact(score), true, null);
        }

        static Cell link(String text, String link) {
            return new Cell(text, false, link);
        }
    }
}
