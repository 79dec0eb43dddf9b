package app.greenroom.takes;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Prepares takes in the background: again and again with growing patience, and at last as it came. */
@Configuration
class PreparationJob {

    private static final int RETRIES = 6;

    @Bean
    Task<Void> prepareTake(TakePreparation preparation) {
        return Tasks.oneTime(TakePreparation.PREPARE)
                .onFailure(FailureHandler.<Void>maxRetries(RETRIES)
                        .withBackoff(Duration.ofSeconds(3), 3)
                        .then((complete, operations) -> {
                            String id = complete.getExecution().taskInstance.getId();
                            preparation.giveUp(TakeId.of(id), "it could not be prepared here");
                            operations.remove();
                        }))
                .execute((job, context) -> {
                    try {
                        preparation.prepare(TakeId.of(job.getId()));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
