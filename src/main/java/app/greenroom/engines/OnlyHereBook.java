package app.greenroom.engines;

import app.greenroom.people.PersonId;
import app.greenroom.shared.StudioClock;
import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who wants to be heard by engines on this machine only. */
@Component
class OnlyHereBook {

    private final JdbcClient jdbc;
    private final StudioClock clock;

    OnlyHereBook(JdbcClient jdbc, StudioClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean wants(PersonId person) {
        return jdbc.sql("select count(*) from engine_only_here where person_id = ?")
                        .param(person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(PersonId person, boolean onlyHere) {
        jdbc.sql("delete from engine_only_here where person_id = ?")
                .param(person.value())
                .update();
        if (onlyHere) {
            jdbc.sql("insert into engine_only_here (person_id, since) values (?, ?)")
                    .params(person.value(), Timestamp.from(clock.instant()))
                    .update();
        }
    }
}
