package app.greenroom.engines;

import app.greenroom.shared.StudioClock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was used on each day (UTC), counted in the database by single statements, each its own transaction: any number of
 * nodes share one budget and never pass it. What something may take at most is taken before; what was too much is given
 * back.
 */
@Component
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class BudgetBook {

    private final JdbcClient jdbc;
    private final StudioClock clock;

    BudgetBook(JdbcClient jdbc, StudioClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was taken, so that it can be given back to the day it was taken from. */
    record Taken(Purpose purpose, LocalDate day, int requests, long tokens) {}

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    EngineUse use(Purpose purpose, LocalDate day) {
        return jdbc.sql("select requests, tokens, stood_in from engine_use where used_on = ? and purpose = ?")
                .params(day, purpose.name())
                .query((row, number) -> new EngineUse(row.getInt(1), row.getLong(2), row.getInt(3)))
                .optional()
                .orElse(EngineUse.NONE);
    }

    /** Takes it from today's budget when all of it is left. */
    Optional<Taken> take(EngineChoice choice, int requests, long tokens) {
        LocalDate day = today();
        long mostRequests = choice.requestsADay() == null ? Integer.MAX_VALUE : choice.requestsADay();
        long mostTokens = choice.tokensADay() == null ? Long.MAX_VALUE : choice.tokensADay();
        begin(choice.purpose(), day);
        int rows = jdbc.sql("""
                        update engine_use set requests = requests + ?, tokens = tokens + ?
                        where used_on = ? and purpose = ? and requests <= ? and tokens <= ?""")
                .params(requests, tokens, day, choice.purpose().name())
                .params(mostRequests - requests, mostTokens - tokens)
                .update();
        return rows == 1 ? Optional.of(new Taken(choice.purpose(), day, requests, tokens)) : Optional.empty();
    }

    /** Corrects what was taken to what it came to. */
    void settle(Taken taken, int requests, long tokens) {
        jdbc.sql("update engine_use set requests = requests + ?, tokens = tokens + ? where used_on = ? and purpose = ?")
                .params(
                        requests - taken.requests(),
                        tokens - taken.tokens(),
                        taken.day(),
                        taken.purpose().name())
                .update();
    }

    void stoodIn(Purpose purpose) {
        LocalDate day = today();
        begin(purpose, day);
        jdbc.sql("update engine_use set stood_in = stood_in + 1 where used_on = ? and purpose = ?")
                .params(day, purpose.name())
                .update();
    }

    private void begin(Purpose purpose, LocalDate day) {
        Integer there = jdbc.sql("select count(*) from engine_use where used_on = ? and purpose = ?")
                .params(day, purpose.name())
                .query(Integer.class)
                .single();
        if (there > 0) {
            return;
        }
        try {
            jdbc.sql("insert into engine_use (used_on, purpose, requests, tokens, stood_in) values (?, ?, 0, 0, 0)")
                    .params(day, purpose.name())
                    .update();
        } catch (DuplicateKeyException e) {
            // somebody else began the day in this moment, which is as well
            return;
        }
    }
}
