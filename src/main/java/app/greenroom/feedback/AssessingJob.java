package app.greenroom.feedback;

import app.greenroom.shared.Jobs;
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
        return Tasks.custom(AssessingWork.ASSESS)
                .onFailure(Jobs.retries(RETRIES, Duration.ofSeconds(5), work::giveUp))
                .execute((job, context) -> {
                    work.assess(job.getId());
                    return (complete, operations) -> operations.remove();
                });
    }
}
