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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes bytes out of the store once the transaction that no longer wants them is certain, however often that takes. */
@Configuration
class TakeErasure {

    static final TaskDescriptor<Void> ERASE = TaskDescriptor.of("erase-recording");
    private static final TaskDescriptor<Void> ERASE_TAKE = TaskDescriptor.of("erase-take");

    /** By then whoever was answered with it has it open: the container opens a file after our code has ended. */
    private static final Duration STILL_HEARD = Duration.ofSeconds(10);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final Jobs jobs;
    private final Peaks peaks;
    private final ApplicationEventPublisher events;

    TakeErasure(Jobs jobs, Peaks peaks, ApplicationEventPublisher events) {
        this.jobs = jobs;
        this.peaks = peaks;
        this.events = events;
    }

    /** All there is of a take; a receipt follows. */
    void of(Take take) {
        peaks.forget(take.id());
        events.publishEvent(new TakeEmptied(take.id()));
        jobs.want(ERASE_TAKE, take.id().toString());
    }

    /** One recording, which is nobody's any more. */
    void of(@Nullable RecordingId recording) {
        if (recording != null) {
            jobs.want(ERASE, recording.toString());
        }
    }

    /** A recording that something better took the place of, while somebody may be listening to it. */
    void ofReplaced(RecordingId recording) {
        jobs.wantLater(ERASE, recording.toString(), STILL_HEARD);
    }

    @Bean
    static Task<Void> eraseRecording(RecordingStore store, TakeMade made) {
        return Tasks.oneTime(ERASE).onFailure(patiently()).execute((job, context) -> {
            RecordingId recording = new RecordingId(UUID.fromString(job.getId()));
            store.erase(recording);
            made.forget(recording);
        });
    }

    @Bean
    static Task<Void> eraseTake(TakeEraser eraser) {
        return Tasks.oneTime(ERASE_TAKE)
                .onFailure(patiently())
                .execute((job, context) -> eraser.erase(TakeId.of(job.getId())));
    }

    /** Again and again until it is done: after a second, two, four, and at last every ten minutes. */
    private static FailureHandler<Void> patiently() {
        return (complete, operations) -> {
            int failures = complete.getExecution().consecutiveFailures;
            long seconds = Math.min(LONGEST_PAUSE.toSeconds(), 1L << Math.min(failures, 20));
            operations.reschedule(complete, complete.getTimeDone().plusSeconds(seconds));
        };
    }
}
