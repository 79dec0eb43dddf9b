package app.greenroom.retention;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Walks round once an hour, on one node of them all. */
@Configuration
class RetentionJob {

    private static final Duration PAUSE = Duration.ofHours(1);

    @Bean
    Task<Void> applyRetention(RetentionRound round) {
        return Tasks.recurring("apply-retention", FixedDelay.of(PAUSE)).execute((job, context) -> round.walk());
    }
}
