package app.greenroom.demo;

import app.greenroom.people.FirstRun;
import app.greenroom.people.PersonDraft;
import app.greenroom.people.Role;
import app.greenroom.people.SignInOffers;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.StudioClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty studio with the demo when that is wanted, once, on whichever node comes first. A start that was cut
 * short is gone on with at the next one, wanted or not: such a studio is a demo studio already.
 */
@Component
@Order(DemoStudio.AFTER_THE_GUIDES)
class DemoStudio implements ApplicationRunner {

    static final String PASSWORD = "greenroom-demo";
    static final int AFTER_THE_GUIDES = 0;

    private static final Logger LOG = LoggerFactory.getLogger(DemoStudio.class);

    private final boolean wanted;
    private final ObjectProvider<Cast> cast;
    private final FirstRun firstRun;
    private final DemoLedger ledger;
    private final DemoBuilder builder;
    private final LiveUpdates updates;
    private final StudioClock clock;
    private final TransactionTemplate transaction;

    DemoStudio(
            @Value("${greenroom.demo}") boolean wanted,
            ObjectProvider<Cast> cast,
            FirstRun firstRun,
            DemoLedger ledger,
            DemoBuilder builder,
            LiveUpdates updates,
            StudioClock clock,
            TransactionTemplate transaction) {
        this.wanted = wanted;
        this.cast = cast;
        this.firstRun = firstRun;
        this.ledger = ledger;
        this.builder = builder;
        this.updates = updates;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted && firstRun.open()) {
            found();
        }
        transaction.executeWithoutResult(status -> ledger.claim().ifPresent(begunAt -> {
            build(begunAt);
            ledger.finish();
            updates.publish(SignInOffers.TOPIC);
        }));
    }

    /** From here on it is a demo studio: it has the demo's administrator, or nothing was changed. */
    void found() {
        Cast.Member administrator = cast.getObject().administrator();
        Instant opening = DemoCalendar.from(clock.instant()).at(PeopleDeeds.FIRST_DAY, LocalTime.of(8, 30));
        try {
            transaction.executeWithoutResult(status -> {
                ledger.begin();
                clock.at(
                        opening,
                        () -> firstRun.makeAdministrator(
                                new PersonDraft(administrator.name(), administrator.email(), Role.ADMINISTRATOR),
                                PASSWORD));
            });
        } catch (DataIntegrityViolationException e) {
            LOG.info("the demo studio is being built by another node");
        }
    }

    private void build(Instant begunAt) {
        LOG.info("building the demo studio …");
        long start = System.nanoTime();
        List<Step> steps = builder.plan(begunAt);
        builder.perform(steps);
        LOG.info(
                "the demo studio is built: {} steps, {} s",
                steps.size(),
                Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0);
    }
}
