package app.greenroom.audit;

import app.greenroom.shared.NewId;
import app.greenroom.shared.StudioClock;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The trail of who did what to whose data. Entries are written in the transaction of the deed itself, so neither stands
 * without the other, and nothing here changes or deletes them.
 */
@Service
public class AuditTrail {

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final StudioClock clock;

    AuditTrail(JdbcClient jdbc, EntityManager entities, StudioClock clock) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * @param actor who did it; null for the studio itself
     * @param action a verb and its object, such as {@code review.released}
     * @param subject whose data it is
     * @param detail a few plain words at most: no answers, no secrets
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            @Nullable UUID actor,
            String action,
            @Nullable UUID subject,
            @Nullable String objectType,
            @Nullable UUID objectId,
            @Nullable String detail) {
        // the entry refers to rows that Hibernate may not have written yet
        entities.flush();
        jdbc.sql("""
                        insert into audit_entry (id, at, actor_id, action, subject_id, object_type, object_id, detail)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(NewId.next(), Timestamp.from(clock.instant()), actor, action, subject, objectType, objectId)
                .param(detail)
                .update();
    }

    /** The newest entries first, from the given offset. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<AuditEntry> newest(int offset, int limit) {
        return jdbc.sql("""
                        select e.id, e.at, a.name as actor, e.action, s.name as subject, e.object_type, e.object_id, e.detail
                        from audit_entry e
                        left join person a on a.id = e.actor_id
                        left join person s on s.id = e.subject_id
                        order by e.at desc, e.id desc offset ? rows fetch next ? rows only""").params(offset, limit).query(AuditEntry.class).list();
    }
}
