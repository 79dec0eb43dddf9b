package app.greenroom.interviews;

import app.greenroom.speech.SpokenWords;
import jakarta.annotation.PreDestroy;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What voices have said, or are about to, on this node and in memory: whoever hears it again, or at the same time, costs
 * nothing more. The same question has the same words for everybody.
 */
@Component
class SpokenBefore {

    private static final long MOST_BYTES = 32_000_000;
    private static final int MOST_AT_ONCE = 32;

    record Words(String voice, String text) {}

    private final Map<Words, CompletableFuture<Optional<SpokenWords>>> all = new LinkedHashMap<>(64, 0.75f, true);
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("voice-", 0).factory());
    private long bytes;
    private int speaking;

    /** Asks the voice unless it was asked already. What came to nothing is not remembered. */
    synchronized CompletableFuture<Optional<SpokenWords>> of(Words words, Supplier<Optional<SpokenWords>> voice) {
        CompletableFuture<Optional<SpokenWords>> known = all.get(words);
        if (known != null) {
            return known;
        }
        if (speaking == MOST_AT_ONCE) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        speaking++;
        CompletableFuture<Optional<SpokenWords>> spoken = CompletableFuture.supplyAsync(voice, threads);
        all.put(words, spoken);
        spoken.whenComplete((said, failure) -> settle(words, said));
        return spoken;
    }

    private synchronized void settle(Words words, @Nullable Optional<SpokenWords> said) {
        speaking--;
        if (said == null || said.isEmpty()) {
            all.remove(words);
            return;
        }
        bytes += said.get().bytes().length;
        Iterator<CompletableFuture<Optional<SpokenWords>>> eldest = all.values().iterator();
        while (bytes > MOST_BYTES && eldest.hasNext()) {
            CompletableFuture<Optional<SpokenWords>> one = eldest.next();
            if (one.isDone()) {
                bytes -= one.join().map(spoken -> spoken.bytes().length).orElse(0);
                eldest.remove();
            }
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
