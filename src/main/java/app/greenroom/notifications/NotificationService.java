package app.greenroom.notifications;

import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.NewId;
import app.greenroom.shared.StudioClock;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what happened to their work. Everybody reads and clears their own notifications only. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class NotificationService {

    private static final int SHOWN = 30;

    private final JdbcClient jdbc;
    private final CurrentPerson current;
    private final LiveUpdates updates;
    private final StudioClock clock;

    NotificationService(JdbcClient jdbc, CurrentPerson current, LiveUpdates updates, StudioClock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.updates = updates;
        this.clock = clock;
    }

    /** The topic on which pages learn that a person's notifications changed. */
    public static String topic(PersonId recipient) {
        return "notifications:" + recipient;
    }

    /**
     * @param text one sentence for the recipient, at most 400 characters
     * @param link an address inside the studio, without a leading slash
     */
    @Transactional(propagation = Propagation.MANDATORY)
    // the studio itself has something to tell, too, when nobody is signed in
    @PreAuthorize("permitAll()")
    public void tell(PersonId recipient, String text, String link) {
        jdbc.sql("insert into notification (id, recipient_id, text, link, created_at) values (?, ?, ?, ?, ?)")
                .params(
                        NewId.next(),
                        recipient.value(),
                        text.length() > 400 ? text.substring(0, 399) + "…" : text,
                        link,
                        Timestamp.from(clock.instant()))
                .update();
        updates.publish(topic(recipient));
    }

    /** My newest notifications, at most 30. */
    @Transactional(readOnly = true)
    public List<NotificationRow> mine() {
        return jdbc.sql("""
                        select id, text, link, created_at, seen_at from notification
                        where recipient_id = ? order by created_at desc, id desc fetch first %d rows only""".formatted(SHOWN))
                .param(current.id().value())
                .query(NotificationRow.class)
                .list();
    }

    @Transactional(readOnly = true)
    public int unseen() {
        return jdbc.sql("select count(*) from notification where recipient_id = ? and seen_at is null")
                .param(current.id().value())
                .query(Integer.class)
                .single();
    }

    public void markAllSeen() {
        int changed = jdbc.sql("update notification set seen_at = ? where recipient_id = ? and seen_at is null")
                .params(Timestamp.from(clock.instant()), current.id().value())
                .update();
        if (changed > 0) {
            updates.publish(topic(current.id()));
        }
    }
}
