package app.greenroom.feedback;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Judges answers in the background, on whichever node comes first, and again after one that was cut short. */
@Configuration
class AssessingJob {

    private static final int RETRIES = 5;

    @Bean
    Task<Void> assessTake(AssessingWork work) {
        FailureHandler<Void> retries = FailureHandler.<Void>maxRetries(RETRIES)
                .withBackoff(Duration.ofSeconds(5), 3)
                .then((complete, operations) -> {
                    work.giveUp(complete.getExecution().taskInstance.getId());
                    operations.remove();
                });
        return Tasks.custom(AssessingWork.ASSESS).onFailure(retries).execute((job, context) -> {
            work.assess(job.getId());
            return (complete, operations) -> operations.remove();
        });
    }
}
