package app.greenroom.takes;

import app.greenroom.recordings.RecordingId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names under which something made of a take may lie in the store, whether its making came to an end or not. */
@Component
class TakeMade {

    private final JdbcClient jdbc;

    TakeMade(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new name, to be committed before the first byte is stored under it. */
    RecordingId next(TakeId take) {
        RecordingId name = RecordingId.next();
        jdbc.sql("insert into take_made (recording_id, take_id) values (?, ?)")
                .params(name.value(), take.value())
                .update();
        return name;
    }

    List<RecordingId> of(TakeId take) {
        return jdbc
                .sql("select recording_id from take_made where take_id = ?")
                .param(take.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(RecordingId::new)
                .toList();
    }

    /** Nothing lies there, and nothing ever will. */
    void forget(RecordingId name) {
        jdbc.sql("delete from take_made where recording_id = ?")
                .param(name.value())
                .update();
    }
}
