package app.greenroom.engines;

import app.greenroom.shared.StudioClock;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Leaves an engine alone for a minute after it failed three times of the last five, and then tries one answer first. Each
 * node learns for itself; another choice begins anew.
 */
@Component
class Breakers {

    static final int FAILURES = 3;

    private static final float SHARE = 60;
    private static final int WINDOW = 5;

    private record Breaker(EngineKind kind, String address, String model, CircuitBreaker breaker) {

        boolean isFor(EngineChoice choice) {
            return kind == choice.kind() && address.equals(choice.address()) && model.equals(choice.model());
        }
    }

    private final Map<Purpose, Breaker> breakers = new EnumMap<>(Purpose.class);
    private final CircuitBreakerConfig how;

    Breakers(StudioClock clock) {
        how = CircuitBreakerConfig.custom()
                .slidingWindowType(SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(WINDOW)
                .minimumNumberOfCalls(FAILURES)
                .failureRateThreshold(SHARE)
                .waitDurationInOpenState(Duration.ofMinutes(1))
                .permittedNumberOfCallsInHalfOpenState(1)
                .clock(clock)
                .build();
    }

    synchronized CircuitBreaker of(EngineChoice choice) {
        @Nullable Breaker known = breakers.get(choice.purpose());
        if (known == null || !known.isFor(choice)) {
            known = new Breaker(
                    choice.kind(),
                    choice.address(),
                    choice.model(),
                    CircuitBreaker.of(choice.purpose().name(), how));
            breakers.put(choice.purpose(), known);
        }
        return known.breaker();
    }

    synchronized void forget(Purpose purpose) {
        breakers.remove(purpose);
    }
}
