package app.greenroom.ear;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param listeners at once on this node; 0 for as many as its cores can follow in time
 * @param longest time that one connection may be listened to
 * @param idle time without any sound after which a connection is given up
 */
@ConfigurationProperties("greenroom.ear")
record EarLimits(
        @DefaultValue("0") int listeners,
        @DefaultValue("90m") Duration longest,
        @DefaultValue("20s") Duration idle) {

    /** Measured, see docs/quality.md: fewer than a core can follow, so that pages and recordings go on. */
    private static final int A_CORE = 4;

    int room() {
        return listeners > 0 ? listeners : A_CORE * Runtime.getRuntime().availableProcessors();
    }
}
