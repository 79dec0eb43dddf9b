package app.greenroom.takes;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The waveforms of takes, apart from the takes, because lists of takes do not draw them. */
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

    void keep(TakeId take, float[] peaks) {
        forget(take);
        jdbc.sql("insert into take_peaks (take_id, peaks) values (?, ?)")
                .params(take.value(), JSON.writeValueAsString(peaks))
                .update();
    }

    void forget(TakeId take) {
        jdbc.sql("delete from take_peaks where take_id = ?").param(take.value()).update();
    }
}
