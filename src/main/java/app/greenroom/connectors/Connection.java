package app.greenroom.connectors;

import app.greenroom.outbound.Destination;
import java.time.Duration;

/**
 * How to reach an engine.
 *
 * @param key empty for one that wants none
 * @param model as the engine calls it
 * @param patience with one request
 */
public record Connection(Destination destination, String key, String model, Duration patience) {

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "Connection[" + destination.origin() + ", " + model + "]";
    }
}
