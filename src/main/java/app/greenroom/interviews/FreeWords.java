package app.greenroom.interviews;

import app.greenroom.assessment.Likeness;
import app.greenroom.connectors.Phrasing;
import app.greenroom.engines.Engines;
import app.greenroom.engines.PutInWords;
import app.greenroom.interviewer.Conversation;
import app.greenroom.interviewer.Freedom;
import app.greenroom.interviewer.Heard;
import app.greenroom.interviewer.Remark;
import app.greenroom.interviewer.Tact;
import app.greenroom.people.PersonId;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has what the interviewer is about to say put in other words, where a chat model was chosen for that: before it is said, and
 * while no transaction is open. What does not come in time, or may not be said, is said as it was meant.
 */
@Component
class FreeWords {

    private static final Logger LOG = LoggerFactory.getLogger(FreeWords.class);

    /** From the end of a turn to what is said to it; two seconds, without what is ours of them. */
    static final Duration PATIENCE = Duration.ofMillis(1500);

    /** Reading what came back takes a moment, too. */
    private static final Duration READING = Duration.ofMillis(100);

    private static final Duration LEAST = Duration.ofMillis(300);

    private final Engines engines;
    private final Tact tact;
    private final TransactionTemplate reading;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("free-words-", 0).factory());

    FreeWords(Engines engines, Likeness likeness, PlatformTransactionManager transactions) {
        this.engines = engines;
        this.tact = new Tact(likeness);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** Whether anybody will be asked. */
    boolean wanted() {
        return engines.phrases();
    }

    /** @param rehearsal what would be said now; what it does to an interview is not saved. Empty when nothing would be */
    Reworded ahead(PersonId candidate, Supplier<Optional<Rehearsal>> rehearsal) {
        if (!wanted()) {
            return Reworded.NONE;
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        Optional<Rehearsal> about = reading.execute(status -> rehearsal.get());
        return about == null
                ? Reworded.NONE
                : about.flatMap(it -> put(candidate, it, end)).orElse(Reworded.NONE);
    }

    private Optional<Reworded> put(PersonId candidate, Rehearsal about, long end) {
        Conversation conversation = about.conversation();
        Heard heard = conversation.heard();
        Duration left = Duration.ofNanos(end - System.nanoTime());
        boolean free = Freedom.of(about.remark()) != Freedom.NONE;
        if (!free || heard == null || heard.words().isBlank() || left.compareTo(LEAST) < 0) {
            return Optional.empty();
        }
        // an engine may be late in ways that no time limit of a request knows of
        Future<Optional<Reworded>> asked =
                threads.submit(() -> ask(candidate, about, heard.words(), left.minus(READING)));
        try {
            return asked.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            LOG.info("The words of an engine came too late to be said");
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            LOG.error("No other words were found for a remark", e.getCause());
            return Optional.empty();
        }
    }

    private Optional<Reworded> ask(PersonId candidate, Rehearsal about, String answer, Duration patience) {
        Remark meant = about.remark();
        Phrasing what = new Phrasing(
                about.conversation().plan().manner().label(),
                due(meant),
                about.conversation().prompt(),
                meant.lead(),
                meant.words(),
                answer);
        return engines.phrase(
                        candidate,
                        what,
                        patience,
                        put -> tact.objection(about.conversation(), meant, remark(meant, put)))
                .map(put -> new Reworded(meant, remark(meant, put)));
    }

    private static String due(Remark meant) {
        return switch (Freedom.of(meant)) {
            case LEAD -> "Only \"lead\" is free. It leads over to the next question and asks nothing.";
            case FOLLOW_UP -> "Both are free: \"lead\" asks nothing and may be empty; \"words\" is one question.";
            default -> "Only \"words\" is free. It ends the interview with a thank you, and asks nothing.";
        };
    }

    private static Remark remark(Remark meant, PutInWords put) {
        String by = put.engine().name() + ", " + put.engine().model();
        return switch (Freedom.of(meant)) {
            case LEAD -> meant.asPutBy(by, put.lead(), meant.words());
            case FOLLOW_UP -> meant.asPutBy(by, put.lead(), put.words());
            default -> meant.asPutBy(by, "", put.words());
        };
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
