package app.greenroom.engines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The choices, the same for every node. */
@Component
class EngineBook {

    /** A choice with its sealed key, for this package alone. */
    record Kept(EngineChoice choice, @Nullable String sealedKey) {

        /** Keeps the key out of logs, sealed as it is. */
        @Override
        public String toString() {
            return choice.toString();
        }
    }

    private static final int LONGEST_TROUBLE = 300;

    private final JdbcClient jdbc;

    EngineBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Kept choice(Purpose purpose) {
        return choice(purpose, "");
    }

    /** The same, and nobody changes it until the transaction ends. */
    Kept choiceHeld(Purpose purpose) {
        return choice(purpose, " for update");
    }

    private Kept choice(Purpose purpose, String how) {
        return jdbc.sql("select * from engine_choice where purpose = ?" + how)
                .param(purpose.name())
                .query(EngineBook::kept)
                .single();
    }

    void change(EngineDraft draft, @Nullable String sealedKey) {
        jdbc.sql("""
                        update engine_choice set kind = ?, address = ?, model = ?, api_key = ?, timeout_seconds = ?,
                        requests_a_day = ?, tokens_a_day = ?, trouble = null, trouble_at = null where purpose = ?""")
                .params(draft.kind().name(), draft.address(), draft.model())
                .param(sealedKey)
                .param(draft.timeoutSeconds())
                .param(draft.requestsADay())
                .param(draft.tokensADay())
                .param(draft.purpose().name())
                .update();
    }

    void trouble(Purpose purpose, String words, Instant at) {
        String kept = words.length() > LONGEST_TROUBLE ? words.substring(0, LONGEST_TROUBLE) : words;
        jdbc.sql("update engine_choice set trouble = ?, trouble_at = ? where purpose = ?")
                .params(kept, Timestamp.from(at), purpose.name())
                .update();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        String key = row.getString("api_key");
        OffsetDateTime at = row.getObject("trouble_at", OffsetDateTime.class);
        return new Kept(
                new EngineChoice(
                        Purpose.valueOf(row.getString("purpose")),
                        EngineKind.valueOf(row.getString("kind")),
                        row.getString("address"),
                        row.getString("model"),
                        key != null,
                        row.getInt("timeout_seconds"),
                        row.getObject("requests_a_day", Integer.class),
                        row.getObject("tokens_a_day", Long.class),
                        row.getString("trouble"),
                        at == null ? null : at.toInstant()),
                key);
    }
}
