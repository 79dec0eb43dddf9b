package app.greenroom.engines;

import app.greenroom.assessment.AssessorException;
import app.greenroom.people.PersonId;
import app.greenroom.shared.StudioClock;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * In front of the chosen engine: passes who allows it, within the budget, as long as it works. Whatever goes wrong becomes
 * a sentence, so that the built-in engine can say why it spoke.
 */
@Component
class Gate {

    /** Asks the engine, and tells what that took. */
    @FunctionalInterface
    interface Call<T> {
        T ask(Meter meter) throws IOException, AssessorException;
    }

    /** Either what the engine said, or in a sentence for people why it did not. */
    record Passed<T>(@Nullable T said, String why) {}

    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private final EngineBook book;
    private final BudgetBook budget;
    private final OnlyHereBook onlyHere;
    private final Breakers breakers;
    private final StudioClock clock;

    Gate(EngineBook book, BudgetBook budget, OnlyHereBook onlyHere, Breakers breakers, StudioClock clock) {
        this.book = book;
        this.budget = budget;
        this.onlyHere = onlyHere;
        this.breakers = breakers;
        this.clock = clock;
    }

    /** Whether this person's words may go to it. */
    boolean allows(EngineChoice choice, PersonId candidate) {
        return !Reach.elsewhere(choice) || !onlyHere.wants(candidate);
    }

    /**
     * @param requests how many it may take at most; tokens likewise
     */
    <T> Passed<T> pass(EngineChoice choice, PersonId candidate, int requests, long tokens, Call<T> call) {
        if (!allows(choice, candidate)) {
            return new Passed<>(null, "It was kept on this machine, as the candidate wishes.");
        }
        CircuitBreaker breaker = breakers.of(choice);
        if (!breaker.tryAcquirePermission()) {
            return standIn(choice, "it failed several times in a row and is left alone for a minute");
        }
        Optional<BudgetBook.Taken> taken = budget.take(choice, requests, tokens);
        if (taken.isEmpty()) {
            breaker.releasePermission();
            return standIn(choice, "today's budget for it is used up");
        }
        return ask(choice, breaker, new Meter(budget, choice, taken.get()), call);
    }

    private <T> Passed<T> ask(EngineChoice choice, CircuitBreaker breaker, Meter meter, Call<T> call) {
        long start = System.nanoTime();
        try {
            T said = call.ask(meter);
            breaker.onSuccess(System.nanoTime() - start, TimeUnit.NANOSECONDS);
            return new Passed<>(said, "");
        } catch (IOException | AssessorException | RuntimeException e) {
            if (e instanceof BudgetUsedUpException || e.getCause() instanceof BudgetUsedUpException) {
                breaker.releasePermission();
                return standIn(choice, "today's budget for it is used up");
            }
            if (e instanceof NotFitException) {
                // it works; what it has to say is another matter
                breaker.releasePermission();
            } else {
                breaker.onError(System.nanoTime() - start, TimeUnit.NANOSECONDS, e);
            }
            if (e instanceof RuntimeException) {
                LOG.error("{} by {} failed in a way nobody thought of", choice.purpose(), choice.kind(), e);
            } else {
                LOG.warn("{} by {} failed: {}", choice.purpose(), choice.kind(), e.getMessage());
            }
            book.trouble(choice.purpose(), Excuses.of(e), clock.instant());
            return standIn(choice, Excuses.briefly(e));
        } finally {
            meter.settle();
        }
    }

    private <T> Passed<T> standIn(EngineChoice choice, String why) {
        budget.stoodIn(choice.purpose());
        return new Passed<>(
                null, "The built-in engine stood in for " + choice.kind().label() + ": " + why + ".");
    }
}
