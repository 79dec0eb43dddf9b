package app.greenroom.takes;

import app.greenroom.recordings.RecordingId;
import app.greenroom.recordings.RecordingStore;
import app.greenroom.shared.Jobs;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes bytes out of the store once the transaction that no longer wants them is certain, however often that takes. */
@Configuration
class TakeErasure {

    private static final TaskDescriptor<Void> ERASE = TaskDescriptor.of("erase-recording");

    private final Jobs jobs;
    private final Peaks peaks;

    TakeErasure(Jobs jobs, Peaks peaks) {
        this.jobs = jobs;
        this.peaks = peaks;
    }

    void of(Take take) {
        peaks.forget(take.id());
        of(take.original());
        of(take.playable());
    }

    void of(@Nullable RecordingId recording) {
        if (recording != null) {
            jobs.want(ERASE, recording.toString());
        }
    }

    @Bean
    static Task<Void> eraseRecording(RecordingStore store, TakeMade made) {
        return Tasks.oneTime(ERASE)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10), 2))
                .execute((job, context) -> {
                    RecordingId recording = new RecordingId(UUID.fromString(job.getId()));
                    store.erase(recording);
                    made.forget(recording);
                });
    }
}
