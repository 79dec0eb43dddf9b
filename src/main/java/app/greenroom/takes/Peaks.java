package app.greenroom.takes;

import app.greenroom.media.Silence;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The waveforms and silences of takes, apart from the takes, because lists of takes do not draw them. */
@Component
class Peaks {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    Peaks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    float[] of(TakeId take) {
        return jdbc.sql("select peaks from take_peaks where take_id = ?")
                .param(take.value())
                .query(String.class)
                .optional()
                .map(text -> JSON.readValue(text, float[].class))
                .orElseGet(() -> new float[0]);
    }

    List<Silence> silences(TakeId take) {
        return jdbc.sql("select silences from take_peaks where take_id = ?")
                .param(take.value())
                .query(String.class)
                .optional()
                .map(text -> JSON.readValue(text, double[][].class))
                .map(spans -> Arrays.stream(spans)
                        .map(span -> new Silence(span[0], span[1]))
                        .toList())
                .orElse(List.of());
    }

    void keep(TakeId take, float[] peaks, List<Silence> silences) {
        forget(take);
        double[][] spans = silences.stream()
                .map(silence -> new double[] {silence.from(), silence.to()})
                .toArray(double[][]::new);
        jdbc.sql("insert into take_peaks (take_id, peaks, silences) values (?, ?, ?)")
                .params(take.value(), JSON.writeValueAsString(peaks), JSON.writeValueAsString(spans))
                .update();
    }

    void forget(TakeId take) {
        jdbc.sql("delete from take_peaks where take_id = ?").param(take.value()).update();
    }
}
