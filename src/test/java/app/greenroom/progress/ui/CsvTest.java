package app.greenroom.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void numbersStayNumbersAndWordsAreQuotedWhereTheyMustBe() {
        Sheet sheet = new Sheet(
                "Scores",
                List.of("Candidate", "Change"),
                List.of(
                        List.of(Sheet.Cell.of("Tomás, \"Tom\" Rivera"), Sheet.Cell.of(-0.4)),
                        List.of(Sheet.Cell.of("Hana"), Sheet.Cell.of((Double) null))));

        assertThat(text(sheet)).isEqualTo("\uFEFFCandidate,Change\r\n\"Tomás, \"\"Tom\"\" Rivera\",-0.40\r\nHana,\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1+1", "\t=1+1", "\r=1+1", "＝1+1", "=HYPERLINK(\"x\",\"y\")"})
    void noWordsBecomeAFormula(String words) {
        Sheet sheet = new Sheet("Scores", List.of("Candidate"), List.of(List.of(Sheet.Cell.of(words))));

        String field = text(sheet).substring("\uFEFFCandidate\r\n".length());
        assertThat(field).matches("(?s)\"?'.*");
    }

    private static String text(Sheet sheet) {
        return new String(Csv.of(sheet), StandardCharsets.UTF_8);
    }
}
