package app.greenroom.progress.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;

/** Reads a table as a person does: line by line, cell by cell. */
final class Tables {

    private Tables() {}

    static List<List<String>> lines(NativeTable table) {
        return rows(table.getElement())
                .map(row -> row.getChildren()
                        .map(cell -> cell.getTextRecursively().strip())
                        .toList())
                .toList();
    }

    /** The cells of the line that begins with these words. */
    static List<String> line(NativeTable table, String first) {
        return lines(table).stream()
                .filter(cells -> cells.getFirst().endsWith(first))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + first + " in " + lines(table)));
    }

    private static Stream<Element> rows(Element element) {
        if (element.isTextNode()) {
            return Stream.of();
        }
        return "tr".equals(element.getTag())
                ? Stream.of(element)
                : element.getChildren().flatMap(Tables::rows);
    }
}
