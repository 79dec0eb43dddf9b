package app.greenroom.shared;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** db-scheduler for {@link Jobs}; each feature offers its tasks as beans. */
@Configuration
class JobConfiguration {

    /** A node that says nothing for this long is taken for dead, and its work is done elsewhere. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private static final int MISSED_HEARTBEATS = 6;

    @Bean(destroyMethod = "")
    Scheduler scheduler(DataSource database, List<Task<?>> tasks) {
        List<RecurringTask<?>> regular = new ArrayList<>();
        tasks.stream().filter(RecurringTask.class::isInstance).forEach(task -> regular.add((RecurringTask<?>) task));
        return Scheduler.create(
                        database,
                        tasks.stream().filter(task -> !regular.contains(task)).toList())
                .startTasks(regular)
                .threads(2)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(Duration.ofSeconds(8))
                .build();
    }

    /** Starts last and stops first, so that no job meets half an application. */
    @Bean
    SmartLifecycle jobRunner(Scheduler scheduler) {
        return new SmartLifecycle() {

            private volatile boolean running;

            @Override
            public void start() {
                scheduler.start();
                running = true;
            }

            @Override
            public void stop() {
                running = false;
                scheduler.stop();
            }

            @Override
            public boolean isRunning() {
                return running;
            }
        };
    }
}
