package app.greenroom.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The studio's only source of the present. Work that tells a story of the past (the demo studio, tests) runs inside
 * {@link #at}, on the calling thread alone.
 */
@Component
public class StudioClock extends Clock {

    private static final ThreadLocal<@Nullable Instant> PRETENDED = new ThreadLocal<>();

    private final Clock system;

    public StudioClock() {
        this(Clock.systemUTC());
    }

    private StudioClock(Clock system) {
        this.system = system;
    }

    /** Runs the work as if it were that moment and answers its result. */
    public <T> T at(Instant moment, Callable<T> work) {
        Instant before = PRETENDED.get();
        PRETENDED.set(moment);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            if (before == null) {
                PRETENDED.remove();
            } else {
                PRETENDED.set(before);
            }
        }
    }

    @Override
    public Instant instant() {
        Instant pretended = PRETENDED.get();
        // the database keeps microseconds; what was saved must equal what was asked for
        return (pretended != null ? pretended : system.instant()).truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new StudioClock(system.withZone(zone));
    }
}
