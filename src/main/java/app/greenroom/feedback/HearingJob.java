package app.greenroom.feedback;

import app.greenroom.shared.Jobs;
import app.greenroom.speech.ModelMissingException;
import app.greenroom.takes.TakeId;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears takes in the background, on whichever node comes first, and again after one that was cut short. */
@Configuration
class HearingJob {

    private static final int RETRIES = 5;
    private static final Duration MODEL_PATIENCE = Duration.ofSeconds(20);
    private static final Duration TURN_PATIENCE = Duration.ofSeconds(2);

    @Bean
    Task<Void> hearTake(HearingWork work, HearingTurns turns) {
        FailureHandler<Void> retries = Jobs.retries(
                RETRIES, Duration.ofSeconds(5), name -> work.giveUp(TakeId.of(name), "It could not be heard here."));
        return Tasks.custom(HearingWork.HEAR).onFailure(retries).execute((job, context) -> {
            TakeId take = TakeId.of(job.getId());
            if (!work.mayHear()) {
                return later(MODEL_PATIENCE);
            }
            if (!turns.take(take)) {
                return later(TURN_PATIENCE);
            }
            try {
                work.hear(take);
                return (complete, operations) -> operations.remove();
            } catch (ModelMissingException e) {
                return later(MODEL_PATIENCE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                turns.giveBack();
            }
        });
    }

    private static CompletionHandler<Void> later(Duration patience) {
        return (complete, operations) ->
                operations.reschedule(complete, Instant.now().plus(patience));
    }
}
