package app.greenroom.interviews;

import app.greenroom.assessment.PointFinding;
import app.greenroom.feedback.FeedbackService;
import app.greenroom.feedback.TakeHeard;
import app.greenroom.people.OnBehalf;
import app.greenroom.people.PersonId;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionService;
import app.greenroom.shared.Jobs;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.speech.Word;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The recording has the last word: what was heard of an answer while it was spoken gives way to what is heard in its
 * recording. What the interviewer said to it stays as it was said.
 */
@Component
class RecordedWords {

    private static final Logger LOG = LoggerFactory.getLogger(RecordedWords.class);
    static final TaskDescriptor<Void> WRITE_DOWN = TaskDescriptor.of("write-down-interview-answer");
    private static final int RETRIES = 5;

    private final InterviewRepository interviews;
    private final InterviewFinder finder;
    private final Listening listening;
    private final TakeService takes;
    private final FeedbackService feedback;
    private final QuestionService questions;
    private final OnBehalf onBehalf;
    private final LiveUpdates updates;
    private final Jobs jobs;
    private final TransactionTemplate transaction;

    RecordedWords(
            InterviewRepository interviews,
            InterviewFinder finder,
            Listening listening,
            TakeService takes,
            FeedbackService feedback,
            QuestionService questions,
            OnBehalf onBehalf,
            LiveUpdates updates,
            Jobs jobs,
            TransactionTemplate transaction) {
        this.interviews = interviews;
        this.finder = finder;
        this.listening = listening;
        this.takes = takes;
        this.feedback = feedback;
        this.questions = questions;
        this.onBehalf = onBehalf;
        this.updates = updates;
        this.jobs = jobs;
        this.transaction = transaction;
    }

    @Bean
    static Task<Void> writeDownInterviewAnswer(RecordedWords words) {
        return Tasks.custom(WRITE_DOWN)
                .onFailure(Jobs.retries(
                        RETRIES, Duration.ofSeconds(5), take -> LOG.warn("take {} stays as it was heard live", take)))
                .execute((job, context) -> {
                    words.writeDown(TakeId.of(job.getId()));
                    return (complete, operations) -> operations.remove();
                });
    }

    @EventListener
    void heard(TakeHeard event) {
        if (!interviews.withTake(event.take()).isEmpty()) {
            want(event.take());
        }
    }

    /** A recording was told of, which may have been heard before. */
    void want(TakeId take) {
        jobs.want(WRITE_DOWN, take.toString());
    }

    private record Said(InterviewId interview, PersonId candidate, QuestionId question) {}

    /** Does nothing while the recording is not heard, and where nothing is written any more. */
    void writeDown(TakeId take) {
        List<Said> said = transaction.execute(status -> interviews.withTake(take).stream()
                .flatMap(interview -> said(interview, take).stream())
                .toList());
        Objects.requireNonNull(said).forEach(one -> onBehalf.of(one.candidate(), () -> writeDown(one, take)));
    }

    private static Optional<Said> said(Interview interview, TakeId take) {
        return interview
                .answered(take)
                .map(Turn::question)
                .map(question -> new Said(interview.id(), interview.candidate(), question));
    }

    private void writeDown(Said said, TakeId take) {
        List<Word> words = takes.details(Set.of(take)).isEmpty()
                ? List.of()
                : feedback.heard(take).words();
        if (words.isEmpty()) {
            return;
        }
        // this takes its time, and nobody is kept from their next turn by it
        List<PointFinding> findings = listening.findings(questions.details(said.question()), words);
        transaction.executeWithoutResult(status -> {
            finder.mineAlone(said.interview())
                    .answered(take)
                    .ifPresent(turn -> turn.putRight(Listening.text(words), findings));
            updates.publish(InterviewService.topic(said.interview()));
        });
    }
}
