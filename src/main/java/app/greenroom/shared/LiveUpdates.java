package app.greenroom.shared;

import jakarta.annotation.PreDestroy;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells open pages that something they show has changed. What is published lies in a table, in the publisher's own
 * transaction, and every node reads that table once a second while it shows anything: pages on the second machine
 * learn of it as those on the first do, and nobody learns of what was rolled back.
 */
@Component
public class LiveUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(LiveUpdates.class);

    private static final int AGAIN_SECONDS = 3;

    private record Update(UUID id, String topic) {}

    private final JdbcClient jdbc;
    private final Map<String, List<Runnable>> listeners = new ConcurrentHashMap<>();
    private final ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("live-updates").factory());
    private Set<UUID> seen = new HashSet<>();

    LiveUpdates(JdbcClient jdbc) {
        this.jdbc = jdbc;
        reader.scheduleWithFixedDelay(this::read, 1, 1, TimeUnit.SECONDS);
        reader.scheduleWithFixedDelay(this::forget, 1, 10, TimeUnit.MINUTES);
    }

    /** Call it inside the transaction that makes the change. Topics are short words, with an id where it matters. */
    public void publish(String topic) {
        jdbc.sql("insert into live_update (id, topic, at) values (?, ?, current_timestamp)")
                .params(NewId.next(), topic)
                .update();
    }

    /** Calls the listener, on a thread of ours, after each change; close the result to stop. */
    public AutoCloseable subscribe(String topic, Runnable listener) {
        listeners.computeIfAbsent(topic, t -> new CopyOnWriteArrayList<>()).add(listener);
        return () -> listeners.computeIfPresent(topic, (t, list) -> {
            list.remove(listener);
            return list.isEmpty() ? null : list;
        });
    }

    /** For a listener who could not do its work just now: it is called again in a few seconds, once. */
    public void again(Runnable listener) {
        reader.schedule(() -> tell("what it missed", listener), AGAIN_SECONDS, TimeUnit.SECONDS);
    }

    private void read() {
        if (listeners.isEmpty()) {
            return;
        }
        try {
            // a minute, not a second: a slow transaction commits long after its timestamp
            List<Update> recent = jdbc.sql(
                            "select id, topic from live_update where at > current_timestamp - interval '60' second")
                    .query(Update.class)
                    .list();
            Set<UUID> before = seen;
            seen = new HashSet<>();
            recent.forEach(update -> seen.add(update.id()));
            recent.stream()
                    .filter(update -> !before.contains(update.id()))
                    .map(Update::topic)
                    .distinct()
                    .forEach(this::tell);
        } catch (DataAccessException e) {
            LOG.warn("live updates wait for the database: {}", e.getMessage());
        }
    }

    private void tell(String topic) {
        listeners.getOrDefault(topic, List.of()).forEach(listener -> tell(topic, listener));
    }

    private static void tell(String what, Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            LOG.warn("a page could not be told about {}", what, e);
        }
    }

    private void forget() {
        try {
            jdbc.sql("delete from live_update where at < current_timestamp - interval '10' minute")
                    .update();
        } catch (DataAccessException e) {
            LOG.warn("live updates wait for the database: {}", e.getMessage());
        }
    }

    @PreDestroy
    void stop() {
        reader.shutdownNow();
    }
}
