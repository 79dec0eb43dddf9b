package app.greenroom.progress.ui;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sheet as a CSV file (RFC 4180, UTF-8 with its mark, so that spreadsheets read names right). */
final class Csv {

    private Csv() {}

    static byte[] of(Sheet sheet) {
        String lines = Stream.concat(
                        Stream.of(sheet.columns().stream().map(Csv::text).collect(Collectors.joining(","))),
                        sheet.rows().stream()
                                .map(row -> row.stream().map(Csv::field).collect(Collectors.joining(","))))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
        return lines.getBytes(StandardCharsets.UTF_8);
    }

    private static String field(Sheet.Cell cell) {
        if (cell.number()) {
            return cell.text().equals("–") ? "" : cell.text();
        }
        return text(cell.text());
    }

    /** Somebody's words must not become a formula when a spreadsheet opens the file. */
    private static String text(String words) {
        String seen = words.stripLeading();
        boolean formula = !seen.isEmpty() && "=+-@＝＋－＠".indexOf(seen.charAt(0)) >= 0;
        String safe = formula ? "'" + words : words;
        return safe.chars().anyMatch(c -> "\",;\r\n\t".indexOf(c) >= 0) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
