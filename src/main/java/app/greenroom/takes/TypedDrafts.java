package app.greenroom.takes;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.people.PersonId;
import app.greenroom.shared.NewId;
import app.greenroom.shared.StudioClock;
import java.sql.Timestamp;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What candidates have typed and not made a take of yet: one draft for each question of an assignment, or practised. */
@Component
class TypedDrafts {

    private static final String WHERE =
            " where candidate_id = ? and question_id = ? and assignment_id is not distinct from cast(? as uuid)";

    private final JdbcClient jdbc;
    private final StudioClock clock;

    TypedDrafts(JdbcClient jdbc, StudioClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void save(PersonId candidate, TakeTarget target, String text) {
        Timestamp now = Timestamp.from(clock.instant());
        int changed = jdbc.sql("update typed_draft set text = ?, saved_at = ?" + WHERE)
                .params(text, now)
                .params(key(candidate, target))
                .update();
        if (changed == 0) {
            jdbc.sql("insert into typed_draft (text, saved_at, candidate_id, question_id, assignment_id, id)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(text, now)
                    .params(key(candidate, target))
                    .param(NewId.next())
                    .update();
        }
    }

    String find(PersonId candidate, TakeTarget target) {
        return jdbc.sql("select text from typed_draft" + WHERE)
                .params(key(candidate, target))
                .query(String.class)
                .optional()
                .orElse("");
    }

    void forget(PersonId candidate, TakeTarget target) {
        jdbc.sql("delete from typed_draft" + WHERE)
                .params(key(candidate, target))
                .update();
    }

    /** All of them. */
    void forget(PersonId candidate) {
        jdbc.sql("delete from typed_draft where candidate_id = ?")
                .param(candidate.value())
                .update();
    }

    private static @Nullable Object[] key(PersonId candidate, TakeTarget target) {
        AssignmentId assignment = target.assignment();
        UUID within = assignment == null ? null : assignment.value();
        return new @Nullable Object[] {candidate.value(), target.question().value(), within};
    }
}
