package app.greenroom.takes;

import app.greenroom.shared.Jobs;
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
                .onFailure(Jobs.retries(
                        RETRIES,
                        Duration.ofSeconds(3),
                        name -> preparation.giveUp(TakeId.of(name), "it could not be prepared here")))
                .execute((job, context) -> {
                    try {
                        preparation.prepare(TakeId.of(job.getId()));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
