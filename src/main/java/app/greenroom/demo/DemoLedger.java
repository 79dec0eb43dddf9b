package app.greenroom.demo;

import app.greenroom.shared.StudioClock;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps, in the database, that this studio is a demo and how far its building has come. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DemoLedger {

    private static final int ONLY = 1;

    private record Made(String name, @Nullable UUID madeId) {}

    private final JdbcClient jdbc;
    private final StudioClock clock;

    DemoLedger(JdbcClient jdbc, StudioClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes this studio a demo studio, for ever. Fails for all but one of those who try at the same time. */
    void begin() {
        jdbc.sql("insert into demo_studio (id, begun_at) values (?, ?)")
                .params(ONLY, Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * When the building began, if it is unfinished and nobody is at it. Until the transaction ends, nobody else will be;
     * if this process dies, the database lets go at once.
     */
    Optional<Instant> claim() {
        return jdbc.sql("select begun_at from demo_studio where finished_at is null for update skip locked")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** What earlier steps made, by name; null for those that made nothing others ask for. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRED)
    Map<String, @Nullable UUID> made() {
        Map<String, @Nullable UUID> made = new HashMap<>();
        jdbc.sql("select name, made_id from demo_step")
                .query(Made.class)
                .list()
                .forEach(row -> made.put(row.name(), row.madeId()));
        return made;
    }

    void keep(String name, @Nullable UUID made) {
        jdbc.sql("insert into demo_step (name, made_id) values (?, ?)")
                .params(name, made)
                .update();
    }

    void finish() {
        jdbc.sql("delete from demo_step").update();
        jdbc.sql("update demo_studio set finished_at = ?")
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    /** True for a demo studio that is not finished. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRED)
    boolean unfinished() {
        return exists("finished_at is null");
    }

    /** True for a demo studio whose building is over. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRED)
    boolean finished() {
        return exists("finished_at is not null");
    }

    private boolean exists(String condition) {
        return jdbc.sql("select count(*) from demo_studio where " + condition)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
