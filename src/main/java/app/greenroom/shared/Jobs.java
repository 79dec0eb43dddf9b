package app.greenroom.shared;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Work that is done soon, outside of anybody's request: kept in the database by the transaction that wants it, done on
 * whichever node comes first, and again after a restart if it was cut short. A feature offers its kinds of work as
 * db-scheduler tasks, and each must bear being done twice.
 */
@Component
public class Jobs {

    private static final int LATER = 3;

    private final SchedulerClient client;
    private final ObjectProvider<Scheduler> scheduler;

    Jobs(DataSource database, ObjectProvider<Scheduler> scheduler) {
        this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .build();
        this.scheduler = scheduler;
    }

    /** Where the work stands; empty when it is done, or was never wanted. */
    public Optional<JobState> state(TaskDescriptor<Void> work, String name) {
        return client.getScheduledExecution(work.instanceId(name))
                .map(job -> new JobState(
                        job.getExecutionTime(), job.isPicked(), job.getConsecutiveFailures(), job.getLastFailure()));
    }

    /** Wants the work done now, also if it is planned for later after a failure. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hurry(TaskDescriptor<Void> work, String name) {
        if (state(work, name).filter(job -> !job.underWay()).isPresent()) {
            client.cancel(work.instanceId(name));
        }
        want(work, name);
    }

    /** Whether some node is at this work now, or was when it died a moment ago. */
    public boolean underWay(TaskDescriptor<Void> work, String name) {
        return client.getScheduledExecution(work.instanceId(name))
                .filter(ScheduledExecution::isPicked)
                .isPresent();
    }

    /**
     * Tries work that failed again, later each time, and in the end gives it up.
     *
     * @param times how often
     * @param first how long to wait before the first of them; each of the others waits three times as long
     * @param giveUp is told the name of the thing, for good
     */
    public static FailureHandler<Void> retries(int times, Duration first, Consumer<String> giveUp) {
        return FailureHandler.<Void>maxRetries(times).withBackoff(first, LATER).then((complete, operations) -> {
            giveUp.accept(complete.getExecution().taskInstance.getId());
            operations.remove();
        });
    }

    /** Wants the work done for the thing of this name; wanting it again before it is done changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void want(TaskDescriptor<Void> work, String name) {
        wantLater(work, name, Duration.ZERO);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions();
            }
        });
    }

    /** Wants the work done once so much time has gone by. Wanting it again before it is done changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void wantLater(TaskDescriptor<Void> work, String name, Duration wait) {
        // the scheduler's own clock, not the studio's: now is now, also for who tells a story of another day
        client.scheduleIfNotExists(work.instance(name).build(), Instant.now().plus(wait));
    }
}
