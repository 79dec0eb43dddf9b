package app.greenroom.uploads;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** What is to go wrong, in the order of a seed, and what did. */
final class Faults {

    /** One thing that goes wrong with one request. */
    enum Kind {
        SERVER_KILLED,
        CUT,
        ANSWER_LOST,
        HALF_OPEN,
        HALF_OPEN_THEN_ALIVE,
        TWO_WRITERS,
        DISK_FULL
    }

    private final ConcurrentLinkedQueue<Kind> planned;
    private final Map<Kind, Integer> happened = new EnumMap<>(Kind.class);
    private final List<Duration> takeOvers = new ArrayList<>();

    Faults(long seed, Map<Kind, Integer> counts) {
        List<Kind> all = new ArrayList<>();
        counts.forEach((kind, count) -> all.addAll(Collections.nCopies(count, kind)));
        Collections.shuffle(all, new Random(seed));
        planned = new ConcurrentLinkedQueue<>(all);
    }

    @Nullable
    Kind next() {
        return planned.poll();
    }

    /** It had no effect, because another fault came first. */
    void again(Kind kind) {
        planned.add(kind);
    }

    synchronized void happened(Kind kind) {
        happened.merge(kind, 1, Integer::sum);
    }

    synchronized void takenOver(Duration after) {
        takeOvers.add(after);
    }

    synchronized Duration longestTakeOver() {
        return Collections.max(takeOvers);
    }

    synchronized int count() {
        return happened.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public synchronized String toString() {
        Collections.sort(takeOvers);
        return happened + ", taken over from dead connections within "
                + takeOvers.get(takeOvers.size() / 2).toMillis() + " ms (median) and "
                + longestTakeOver().toMillis() + " ms (longest)";
    }
}
