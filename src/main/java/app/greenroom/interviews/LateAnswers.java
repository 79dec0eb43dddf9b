package app.greenroom.interviews;

import app.greenroom.people.OnBehalf;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonService;
import app.greenroom.shared.StudioClock;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands in answers of interviews that reach the studio after their interview was sent, in their candidate's name. */
@Component
class LateAnswers {

    static final TaskDescriptor<Void> HAND_IN = TaskDescriptor.of("hand-in-interview-answers");
    private static final Duration LONGEST = Duration.ofDays(30);

    private final InterviewRepository interviews;
    private final InterviewFinder finder;
    private final Handover handover;
    private final PersonService people;
    private final OnBehalf onBehalf;
    private final TransactionTemplate transaction;
    private final StudioClock clock;

    LateAnswers(
            InterviewRepository interviews,
            InterviewFinder finder,
            Handover handover,
            PersonService people,
            OnBehalf onBehalf,
            TransactionTemplate transaction,
            StudioClock clock) {
        this.interviews = interviews;
        this.finder = finder;
        this.handover = handover;
        this.people = people;
        this.onBehalf = onBehalf;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Bean
    static Task<Void> handInInterviewAnswers(LateAnswers answers) {
        return Tasks.custom(HAND_IN).execute((job, context) -> {
            InterviewId interview = InterviewId.of(job.getId());
            if (answers.handIn(interview)) {
                return new CompletionHandler.OnCompleteRemove<>();
            }
            Duration pause = answers.pause(interview);
            return (done, next) -> next.reschedule(done, done.getTimeDone().plus(pause));
        });
    }

    /** True when nothing is left to wait for. */
    boolean handIn(InterviewId id) {
        Interview sent = interviews.findById(id).orElseThrow();
        AtomicBoolean done = new AtomicBoolean();
        onBehalf.of(sent.candidate(), () -> transaction.executeWithoutResult(status -> done.set(everythingOf(id))));
        return done.get();
    }

    private boolean everythingOf(InterviewId id) {
        Interview interview = finder.mineAlone(id);
        PersonId candidate = interview.candidate();
        Instant ended = interview.endedAt();
        boolean tooLate = ended != null && ended.plus(LONGEST).isBefore(clock.instant());
        return tooLate || people.coachesOf(candidate).isEmpty() || handover.handInAnswers(interview);
    }

    /** Often at first, and seldom when the browser has been away for long. */
    private Duration pause(InterviewId id) {
        Instant ended = interviews.findById(id).orElseThrow().endedAt();
        Duration since = ended == null ? Duration.ZERO : Duration.between(ended, clock.instant());
        return since.toHours() < 1
                ? Duration.ofSeconds(20)
                : since.toDays() < 1 ? Duration.ofMinutes(10) : Duration.ofHours(1);
    }
}
