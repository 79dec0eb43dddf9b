package app.greenroom.retention;

import app.greenroom.people.PersonId;
import app.greenroom.takes.TakeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Retention's own tables: the policy, the same for every node, and the answers it may come to. */
@Component
class RetentionBook {

    private final JdbcClient jdbc;

    RetentionBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    RetentionPolicy policy() {
        return policy("");
    }

    /** The same, and nobody changes it until the transaction ends. */
    RetentionPolicy policyHeld() {
        return policy(" for update");
    }

    private RetentionPolicy policy(String how) {
        return jdbc.sql("select days, warning_days from retention_policy where id = 1" + how)
                .query((row, number) -> new RetentionPolicy(row.getInt("days"), row.getInt("warning_days")))
                .single();
    }

    void change(RetentionPolicy policy) {
        jdbc.sql("update retention_policy set days = ?, warning_days = ? where id = 1")
                .params(policy.days(), policy.warningDays())
                .update();
    }

    void keep(TakeId take, PersonId candidate, Instant releasedAt) {
        forget(take);
        // of what is not there, nothing is left to go one day
        jdbc.sql(
                        "insert into retained_answer (take_id, candidate_id, released_at) select id, ?, ? from take where id = ?")
                .params(candidate.value(), Timestamp.from(releasedAt), take.value())
                .update();
    }

    void forget(TakeId take) {
        jdbc.sql("delete from retained_answer where take_id = ?")
                .param(take.value())
                .update();
    }

    /** Whose answers were told of, or released at this moment or before. */
    List<PersonId> candidates(Instant releasedUntil) {
        return jdbc.sql("""
                        select distinct candidate_id from retained_answer
                        where warned_at is not null or released_at <= ?""").param(Timestamp.from(releasedUntil)).query(UUID.class).list().stream()
                .map(PersonId::new)
                .toList();
    }

    List<RetainedAnswer> of(PersonId candidate) {
        return jdbc.sql("select * from retained_answer where candidate_id = ? order by released_at, take_id")
                .param(candidate.value())
                .query(RetentionBook::answer)
                .list();
    }

    void warned(TakeId take, @Nullable Instant at, @Nullable Instant eraseAt) {
        jdbc.sql("update retained_answer set warned_at = ?, erase_at = ? where take_id = ?")
                .params(timestamp(at), timestamp(eraseAt), take.value())
                .update();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static RetainedAnswer answer(ResultSet row, int number) throws SQLException {
        Instant released = moment(row, "released_at");
        return new RetainedAnswer(
                new TakeId(row.getObject("take_id", UUID.class)),
                new PersonId(row.getObject("candidate_id", UUID.class)),
                released == null ? Instant.MAX : released,
                moment(row, "warned_at"),
                moment(row, "erase_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
